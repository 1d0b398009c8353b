import { useCallback, useDeferredValue, useMemo } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import { EChart } from '../../charts/EChart.tsx';
import { levelChart } from '../../charts/levelChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import { isResult } from '../../charts/trend/seriesOfTrend.ts';
import { trendChart } from '../../charts/trend/trendChart.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useDrawn } from '../../ui/DrawnContext.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { useFormat } from '../useFormat.ts';
import { TrendFigures } from './TrendFigures.tsx';
import { TrendNotes } from './TrendNotes.tsx';
import { TrendSmall } from './TrendSmall.tsx';
import { TrendTable } from './TrendTable.tsx';
import type { TrendView } from './trendView.ts';

interface Props {
  readonly view: TrendView;
  readonly as: 'chart' | 'table';
}

/** Draws what was found: figures of the latest year, the chart or its table, and each type of school beside the others. */
export const TrendPanels = ({ view, as }: Props) => {
  const { t, language, yearShort } = useFormat();
  const look = useLook();
  const drawn = useDrawn();
  const openBehind = useOpenBehind();
  const openSource = useOpenSource();
  const { metric, all, levels, years } = view;
  // The large chart is painted first; the small ones follow in the frame after.
  const later = useDeferredValue(view);
  const onDrawn = useCallback(() => drawn('trend'), [drawn]);
  const onPoint = useCallback(
    (target: PointTarget) => {
      if (target.kind === 'district') return openBehind({ metric: metric.id, year: target.year, type: target.type });
      const figure = all.schools.find((school) => school.id === target.school)?.figures.find((one) => one.year === target.year && isResult(one));
      return figure ? openSource(sourceText(figure.source)) : undefined;
    },
    [openBehind, openSource, metric, all],
  );
  const drawing = useMemo(
    () => (metric.kind === 'ordinal' && all.schools.length === 0 ? levelChart({ metric, years, basis: all.basis, counts: levels }, look) : trendChart(all, look)),
    [metric, years, all, levels, look],
  );
  const scope = [t(`terms.schoolType.${all.type}`), `${yearShort(years[0] ?? 0)}–${yearShort(years.at(-1) ?? 0)}`].join(t('chart.joiner'));
  return (
    <div className="trend-panels">
      <TrendFigures view={view} />
      <Panel title={metric.name[language]} scope={scope}>
        {as === 'chart' ? <EChart drawing={drawing} height={look.theme === 'projector' ? 520 : 420} onPoint={onPoint} onDrawn={onDrawn} /> : <TrendTable view={view} />}
        {as === 'chart' && <TrendNotes view={view} />}
      </Panel>
      {as === 'chart' && later.byType.length > 0 && later.metric.kind !== 'ordinal' && <TrendSmall view={later} onPoint={onPoint} />}
    </div>
  );
};
