import type { SchoolMetrics } from '../../domain/answers/schoolMetrics.ts';
import type { SchoolYears } from '../../domain/answers/schoolYears.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { Metric } from '../../domain/metric.ts';
import { statusClass, type MissingReason, type Status } from '../../domain/observation.ts';
import type { School } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/** What a school said at a column. `place` only where it was asked for. */
export interface Said {
  readonly value: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly place: number | null;
}

/** A school and, for each column, what it said; null: nothing. */
export interface HeatLine {
  readonly school: School;
  readonly said: readonly (Said | null)[];
}

const isOfResults = (status: Status | undefined): status is Status => status !== undefined && statusClass(status) === 'result';

/** Schools that are expected in one of the years, or said something. */
export const linesOfYears = (schools: readonly School[], years: readonly Year[], rows: readonly SchoolYears[]): readonly HeatLine[] => {
  const bySchool = new Map(rows.map((row) => [row.school, row]));
  return schools.flatMap((school): readonly HeatLine[] => {
    const row = bySchool.get(school.id);
    const at = new Map(row?.years.map((year, index) => [year, index]));
    const said = years.map((year): Said | null => {
      const index = at.get(year) ?? -1;
      const status = row?.statuses[index];
      return row && isOfResults(status) ? { value: row.values[index] ?? null, status, missing: row.reasons[index] ?? 'none', place: null } : null;
    });
    return said.some((one) => one !== null) || years.some((year) => isExpected(school, year)) ? [{ school, said }] : [];
  });
};

/** No place for what is not to be ranked. */
export const linesOfMetrics = (schools: readonly School[], { metrics, year, rows }: { readonly metrics: readonly Metric[]; readonly year: Year; readonly rows: readonly SchoolMetrics[] }): readonly HeatLine[] => {
  const bySchool = new Map(rows.map((row) => [row.school, row]));
  return schools.flatMap((school): readonly HeatLine[] => {
    const row = bySchool.get(school.id);
    const at = new Map(row?.metrics.map((metric, index) => [metric, index]));
    const said = metrics.map(({ id, rankable }): Said | null => {
      const index = at.get(id) ?? -1;
      const status = row?.statuses[index];
      return row && isOfResults(status) ? { value: row.values[index] ?? null, status, missing: row.reasons[index] ?? 'none', place: rankable ? (row.places[index] ?? null) : null } : null;
    });
    return said.some((one) => one !== null) || isExpected(school, year) ? [{ school, said }] : [];
  });
};
