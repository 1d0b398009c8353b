import { useCallback, useDeferredValue, useMemo } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import { EChart } from '../../charts/EChart.tsx';
import { levelChart } from '../../charts/levelChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import { isResult } from '../../charts/trend/seriesOfTrend.ts';
import { trendChart } from '../../charts/trend/trendChart.ts';
import type { SilentSchools } from '../../domain/answers/silentSchools.ts';
import { useAccess } from '../../queries/access.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useDrawn } from '../../ui/DrawnContext.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { typeNames } from '../typeOptions.ts';
import { useFormat } from '../useFormat.ts';
import { TrendFigures } from './TrendFigures.tsx';
import { TrendNotes } from './TrendNotes.tsx';
import { TrendSmall } from './TrendSmall.tsx';
import { trendSheet } from './trendSheet.ts';
import { TrendTable } from './TrendTable.tsx';
import type { TrendView } from './trendView.ts';

interface Props {
  readonly view: TrendView;
  readonly silent: readonly SilentSchools[] | null;
  readonly as: 'chart' | 'table';
}

/** Draws what was found: figures of the latest year, the chart or its table, and each type of school beside the others. */
export const TrendPanels = ({ view, silent, as }: Props) => {
  const { t, language, yearShort } = useFormat();
  const { workspace } = useAccess();
  const look = useLook();
  const drawn = useDrawn();
  const openBehind = useOpenBehind();
  const openSource = useOpenSource();
  const { metric, all, levels, years, types } = view;
  // The large chart is painted first; the small ones follow in the frame after.
  const later = useDeferredValue(view);
  const onDrawn = useCallback(() => drawn('trend'), [drawn]);
  const onPoint = useCallback(
    (target: PointTarget) => {
      if (target.kind === 'district') return openBehind({ metric: metric.id, year: target.year, types: target.type === 'all' ? types : [target.type] });
      const figure = all.schools.find((school) => school.id === target.school)?.figures.find((one) => one.year === target.year && isResult(one));
      return figure ? openSource(sourceText(figure.source)) : undefined;
    },
    [openBehind, openSource, metric, all, types],
  );
  const drawing = useMemo(
    () => (metric.kind === 'ordinal' && all.schools.length === 0 ? levelChart({ metric, years, basis: all.basis, counts: levels }, look) : trendChart(all, look)),
    [metric, years, all, levels, look],
  );
  const scope = [typeNames(types, t), t('terms.yearRange', { from: yearShort(years[0] ?? 0), to: yearShort(years.at(-1) ?? 0) })].join(t('chart.comma'));
  return (
    <div className="trend-panels">
      <TrendFigures view={view} silent={silent} />
      <Panel
        title={metric.name[language]}
        scope={scope}
        actions={as === 'table' ? <SaveTableButton sheet={() => trendSheet(view, { t, language, schools: workspace.schools })} /> : undefined}
      >
        {as === 'chart' ? <EChart drawing={drawing} height={look.theme === 'projector' ? 520 : 420} onPoint={onPoint} onDrawn={onDrawn} /> : <TrendTable view={view} />}
        {as === 'chart' && <TrendNotes view={view} />}
      </Panel>
      {as === 'chart' && later.byType.length > 0 && later.metric.kind !== 'ordinal' && <TrendSmall view={later} onPoint={onPoint} />}
    </div>
  );
};
