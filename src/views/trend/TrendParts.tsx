import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { PAGE_WIDTH } from '../../charts/PaperChart.tsx';
import { useLook } from '../../charts/LookContext.ts';
import { smallLayout, trendSmallChart } from '../../charts/trend/trendSmallChart.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useDrawnLater } from '../DrawnWhole.tsx';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useFormat } from '../useFormat.ts';
import type { TrendAddress } from './address.ts';
import { partName } from './partName.ts';
import { PartsTable } from './PartsTable.tsx';
import { partsSheet } from './partsSheet.ts';
import type { TrendView } from './trendView.ts';
import { useOpenPoint } from './useOpenPoint.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly view: TrendView;
  readonly questions: readonly AnyQuestion[];
  readonly patch: PatchAddress<TrendAddress>;
}

/** Padding and border of a panel on both sides. */
const AROUND = 34;

/** The schools by type or area, each part beside the others: the large chart is painted first, these follow in the frame after. */
export const TrendParts = (props: Props) => {
  const later = useDeferredValue(props.view);
  useDrawnLater(later !== props.view);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <div ref={place}>{width !== null && later.splits.length > 0 && <Parts view={later} questions={props.questions} patch={props.patch} width={Math.max(width - AROUND, 240)} />}</div>
  );
};

const Parts = memo(({ view, questions, patch, width: onScreen }: Props & { readonly width: number }) => {
  const { t, language } = useFormat();
  const look = useLook();
  const onPoint = useOpenPoint(view);
  const { metric, parts, split, splits } = view;
  const width = look.medium === 'paper' ? PAGE_WIDTH : onScreen;
  const drawing = useMemo(() => trendSmallChart({ parts: parts.map((rows) => ({ name: partName(rows, t), rows })), width }, look), [parts, width, look, t]);
  const choice = (
    <Segmented label={t('trend.split')} segments={splits.map((id) => ({ id, label: t(`trend.splitBy.${id}`) }))} value={split} onChange={(id) => patch({ split: id }, { replace: true })} />
  );
  const title = t('trend.parts');
  if (parts.length === 0) {
    return (
      <Panel name="parts" title={title} actions={choice}>
        {split !== 'none' && <p className="tb-quiet">{t('trend.onePart')}</p>}
      </Panel>
    );
  }
  return (
    <ChartPanel
      name="parts"
      title={title}
      scope={[metric.name[language], t('trend.sameScale'), parts.some(({ norms }) => norms.length > 0) ? t('trend.normDashed') : null].filter((part) => part !== null).join(t('chart.comma'))}
      drawing={drawing}
      height={smallLayout(parts.length, width, look).height}
      onPoint={onPoint}
      table={() => <PartsTable view={view} />}
      sheet={() => partsSheet(view, { t, language })}
      questions={questions}
      actions={choice}
    />
  );
});
