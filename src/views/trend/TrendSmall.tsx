import { memo, useMemo } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import { EChart } from '../../charts/EChart.tsx';
import { useLook } from '../../charts/LookContext.ts';
import { trendChart } from '../../charts/trend/trendChart.ts';
import type { TrendRows } from '../../charts/trend/trendRows.ts';
import { districtFigure } from '../../domain/districtFigure.ts';
import { NofN } from '../../ui/NofN.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useDrawnPart } from '../DrawnWhole.tsx';
import { useFormat } from '../useFormat.ts';
import type { TrendView } from './trendView.ts';
import { useOpenPoint } from './useOpenPoint.ts';

/** One small chart a type of school, all on one scale, so that heights can be compared. */
export const TrendSmall = memo(({ view }: { readonly view: TrendView }) => {
  const { t } = useFormat();
  const onPoint = useOpenPoint(view);
  return (
    <Panel title={t('trend.byType')} scope={t('trend.sameScale')}>
      <div className="trend-small">
        {view.byType.map((rows) => (
          <SmallChart key={rows.type} rows={rows} onPoint={onPoint} />
        ))}
      </div>
    </Panel>
  );
});

const SmallChart = ({ rows, onPoint }: { readonly rows: TrendRows; readonly onPoint: (target: PointTarget) => void }) => {
  const { t, figure, value } = useFormat();
  const look = useLook();
  const drawing = useMemo(() => trendChart(rows, look), [rows, look]);
  const onDrawn = useDrawnPart(drawing);
  const latest = rows.district.at(-1);
  const said = latest && districtFigure(rows.metric, latest);
  return (
    <figure className="trend-small-one">
      <figcaption>
        <strong>{t(`terms.schoolType.${rows.type}`)}</strong>
        {latest && <NofN n={latest.n} of={latest.expected} />}
        {latest && said && (
          <span className="trend-small-said">
            {said.scale === 'percent' ? `${t(`chart.basis.${said.basis}`)} ${figure(rows.metric, said)}` : `${t('chart.median')} ${value(rows.metric, latest.median)}`}
          </span>
        )}
      </figcaption>
      <EChart drawing={drawing} height={look.theme === 'projector' ? 220 : 150} stillWidth={240} onDrawn={onDrawn} onPoint={onPoint} />
    </figure>
  );
};
