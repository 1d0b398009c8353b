import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import { districtChange, districtFigure } from '../../domain/districtFigure.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Year } from '../../domain/year.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { useFormat } from '../useFormat.ts';

interface Given {
  readonly metrics: readonly Metric[];
  /** Of the year alone. */
  readonly figures: readonly DistrictFigures[];
  readonly year: Year;
  readonly format: ReturnType<typeof useFormat>;
}

/** The headline figures as a table: a row a metric, its figure and what it is, its change on last year, over how many schools. */
export const headlinesSheet = ({ metrics, figures, year, format: { t, language, yearShort, figure, change } }: Given): Sheet => ({
  name: [t('overview.headlines'), yearShort(year)],
  columns: [t('overview.metric'), yearShort(year), t('overview.basis'), t('compare.change'), t('overview.counted')],
  rows: metrics.map((metric) => {
    const here = figures.find((row) => row.metric === metric.id);
    if (!here) return [metric.name[language], null, null, null, null];
    const said = districtFigure(metric, here);
    const moved = change(metric, districtChange(metric, here), year);
    return [metric.name[language], figure(metric, said), t(`chart.basis.${said.basis}`), moved ? t('chart.changed', { change: moved.text, against: moved.against }) : null, t('chart.counted', { n: here.n, of: here.expected })];
  }),
});
