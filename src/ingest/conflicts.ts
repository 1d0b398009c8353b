import type { ImportId, MetricId, SchoolId } from '../domain/ids.ts';
import type { ObservationColumns } from '../domain/observation.ts';
import type { Year } from '../domain/year.ts';
import { classOf } from './grains.ts';
import type { Conflict } from './draft.ts';

/** A result that holds now. */
export interface ExistingFigure {
  readonly school: SchoolId;
  readonly year: Year;
  readonly metric: MetricId;
  readonly value: number | null;
  readonly import: ImportId;
}

/** What must be looked up to find the conflicts of an import: results of these schools, metrics and years. */
export interface ConflictScope {
  readonly schools: readonly SchoolId[];
  readonly metrics: readonly MetricId[];
  readonly years: readonly Year[];
}

export const conflictScope = (observations: ObservationColumns, known: { readonly schools: ReadonlySet<SchoolId>; readonly metrics: ReadonlySet<MetricId> }): ConflictScope => ({
  schools: observations.schools.filter((id) => known.schools.has(id)),
  metrics: observations.metrics.filter((id) => known.metrics.has(id)),
  years: Array.from(new Set(observations.year)).toSorted((a, b) => a - b),
});

const keyOf = (school: number, metric: number, year: Year): number => (school * 65_536 + metric) * 4096 + (year & 4095);

/** Figures that would come and contradict one that is there. The lack of a figure contradicts nothing. */
export const findConflicts = (observations: ObservationColumns, existing: Iterable<ExistingFigure>): readonly Conflict[] => {
  const schools = new Map(observations.schools.map((id, place) => [id, place]));
  const metrics = new Map(observations.metrics.map((id, place) => [id, place]));
  const places = new Map<number, number>();
  for (let at = 0; at < observations.length; at += 1) {
    if (classOf(observations.status[at] ?? 0) === 0) places.set(keyOf(observations.school[at] ?? 0, observations.metric[at] ?? 0, observations.year[at] ?? 0), at);
  }
  const conflicts: Conflict[] = [];
  for (const old of existing) {
    const school = schools.get(old.school);
    const metric = metrics.get(old.metric);
    const at = school === undefined || metric === undefined ? undefined : places.get(keyOf(school, metric, old.year));
    const value = at === undefined ? undefined : observations.value[at];
    if (value === undefined || Number.isNaN(value) || old.value === null || old.value === value) continue;
    conflicts.push({ school: old.school, year: old.year, metric: old.metric, old: old.value, oldImport: old.import, new: value });
  }
  return conflicts;
};
