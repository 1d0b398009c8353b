import type { ImportId, MetricId, SchoolId } from '../../../domain/ids.ts';
import type { Workspace } from '../../../domain/journal.ts';
import { STATUSES, statusClass, type ObservationColumns } from '../../../domain/observation.ts';
import type { Year } from '../../../domain/year.ts';
import { decodeObservations } from '../../../engine/decodeObservations.ts';
import { findConflicts, type ExistingFigure } from '../../../ingest/conflicts.ts';
import type { Conflict } from '../../../ingest/draft.ts';
import type { Store } from '../../../store/store.ts';

interface Ground {
  readonly store: Store;
  readonly workspace: Workspace;
}

/** A contradiction, with the place of the file in the import that says the old value. */
export type Contradiction = Conflict & { readonly oldFile: number };

type Key = Pick<ExistingFigure, 'school' | 'metric' | 'year'>;
export const conflictKey = ({ school, metric, year }: Key): string => `${school}\u001F${metric}\u001F${year}`;

/**
 * Figures that would come and contradict one that holds. Only live imports that speak of the same schools and metrics are
 * read, the latest first, one at a time; nothing of this reaches the page but what is listed.
 */
export const findContradictions = async (observations: ObservationColumns, { store, workspace }: Ground): Promise<readonly Contradiction[]> => {
  const schools = new Set(observations.schools);
  const metrics = new Set(observations.metrics);
  const years = new Set(observations.year);
  const decided = new Map(workspace.decisions.map((decision) => [conflictKey(decision), decision.holds]));
  const found = new Map<string, Contradiction>();
  const settled = new Set<string>();
  const imports = workspace.imports.filter(({ live, schoolIds, metricIds }) => live && schoolIds.some((id) => schools.has(id)) && metricIds.some((id) => metrics.has(id)));
  for (const { id } of imports.toReversed()) {
    // One segment at a time: memory does not grow with the number of imports.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await store.rows(id);
    if (!rows.ok) continue;
    const said = figuresOf(decodeObservations(rows.value.observations), { id, schools, metrics, years });
    const holding = said.filter((figure) => {
      const key = conflictKey(figure);
      const word = decided.get(key);
      if (settled.has(key) || (word !== undefined && word !== id)) return false;
      if (imports.length > 1) settled.add(key);
      return true;
    });
    const conflicts = findConflicts(observations, holding);
    const fileOf = conflicts.length === 0 ? new Map<string, number>() : new Map(holding.map((figure) => [conflictKey(figure), figure.file]));
    for (const conflict of conflicts) found.set(conflictKey(conflict), { ...conflict, oldFile: fileOf.get(conflictKey(conflict)) ?? 0 });
  }
  return [...found.values()];
};

interface Wanted {
  readonly id: ImportId;
  readonly schools: ReadonlySet<SchoolId>;
  readonly metrics: ReadonlySet<MetricId>;
  readonly years: ReadonlySet<Year>;
}

const RESULT = STATUSES.map((status) => statusClass(status) === 'result');

const figuresOf = (columns: ObservationColumns, { id, schools, metrics, years }: Wanted): readonly (ExistingFigure & { readonly file: number })[] => {
  const ofSchool = columns.schools.map((school) => (schools.has(school) ? school : null));
  const ofMetric = columns.metrics.map((metric) => (metrics.has(metric) ? metric : null));
  const figures: (ExistingFigure & { readonly file: number })[] = [];
  for (let row = 0; row < columns.length; row += 1) {
    const school = ofSchool[columns.school[row] ?? 0];
    const metric = ofMetric[columns.metric[row] ?? 0];
    const year = columns.year[row] ?? 0;
    if (!school || !metric || !years.has(year) || RESULT[columns.status[row] ?? 0] !== true) continue;
    const value = columns.value[row] ?? Number.NaN;
    figures.push({ school, metric, year, value: Number.isNaN(value) ? null : value, import: id, file: columns.file[row] ?? 0 });
  }
  return figures;
};
