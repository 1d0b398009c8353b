import type { SchoolId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Pack } from '../../domain/pack/packData.ts';
import { resultsAmong } from '../../domain/pack/resultsAmong.ts';
import type { School } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

const METRICS = 5;
const OTHERS = 4;

/** The last year for which the school of a pack has results; null where it has none. */
export const lastYear = ({ figures, own }: Pack): Year | null =>
  resultsAmong(figures).reduce<Year | null>((last, { school, year }) => (school === own.id && (last === null || year > last) ? year : last), null);

export interface PackPreview {
  readonly year: Year;
  /** The school's own first. */
  readonly schools: readonly School[];
  /** More schools than these. */
  readonly more: boolean;
  /** A metric's results in the order of the schools; null where there is none. */
  readonly rows: readonly { readonly metric: Metric; readonly values: readonly (number | null)[] }[];
}

/** The first results of the last year in which the school can be set beside others; null where there is none. */
export const packPreview = ({ schools, metrics, figures, own }: Pack): PackPreview | null => {
  const results = resultsAmong(figures);
  const told = new Set(results.filter(({ school }) => school !== own.id).map(({ metric, year }) => `${metric} ${year}`));
  const beside = results.filter(({ school, metric, year }) => school === own.id && told.has(`${metric} ${year}`));
  if (beside.length === 0) return null;
  const year = Math.max(...beside.map((result) => result.year));
  const spoken = new Set(beside.flatMap((result) => (result.year === year ? [result.metric] : [])));
  const shown = new Map(results.flatMap((result) => (result.year === year ? [[`${result.school} ${result.metric}`, result.value] as const] : [])));
  const valueOf = (school: SchoolId, { id }: Metric): number | null => shown.get(`${school} ${id}`) ?? null;
  const columns = schools.slice(0, OTHERS + 1);
  return {
    year, schools: columns, more: schools.length > columns.length,
    rows: metrics.filter(({ id }) => spoken.has(id)).slice(0, METRICS).map((metric) => ({ metric, values: columns.map(({ id }) => valueOf(id, metric)) })),
  };
};
