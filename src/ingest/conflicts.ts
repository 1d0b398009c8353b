import type { ImportId } from '../domain/ids.ts';
import type { FigureKey } from '../domain/journal.ts';
import { MISSING_REASONS, STATUSES, type MissingReason, type ObservationColumns, type Status } from '../domain/observation.ts';
import { classOf } from './grains.ts';

/** What a cell or a person says of a figure, and where. */
export interface Said {
  readonly value: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly file: number;
  readonly row: number;
  readonly column: number;
}

/** A result that is there. */
export interface ExistingFigure extends FigureKey, Said {
  readonly import: ImportId;
}

/** A figure that holds now and one that would come and says something else. */
export interface Conflict extends FigureKey {
  readonly old: Said;
  readonly oldImport: ImportId;
  readonly new: Said;
}

/** No figure, and no word on why: it takes nothing away (engine/schema.ts). */
export const saysNothing = ({ value, missing }: Pick<Said, 'value' | 'missing'>): boolean =>
  value === null && missing !== 'not_applicable' && missing !== 'to_verify' && missing !== 'withheld';

/** The place of a result among columns, by school, metric and year; undefined where there is none. */
export type PlaceOf = (figure: FigureKey) => number | undefined;

const keyOf = (school: number, metric: number, year: number): number => (school * 65_536 + metric) * 4096 + (year & 4095);

export const resultPlaces = (columns: ObservationColumns): PlaceOf => {
  const schools = new Map(columns.schools.map((id, place) => [id, place]));
  const metrics = new Map(columns.metrics.map((id, place) => [id, place]));
  const places = new Map<number, number>();
  for (let at = 0; at < columns.length; at += 1) {
    if (classOf(columns.status[at] ?? 0) === 0) places.set(keyOf(columns.school[at] ?? 0, columns.metric[at] ?? 0, columns.year[at] ?? 0), at);
  }
  return ({ school, metric, year }) => {
    const [schoolPlace, metricPlace] = [schools.get(school), metrics.get(metric)];
    return schoolPlace === undefined || metricPlace === undefined ? undefined : places.get(keyOf(schoolPlace, metricPlace, year));
  };
};

export const saidAt = (columns: ObservationColumns, at: number): Said => {
  const value = columns.value[at] ?? Number.NaN;
  return {
    value: Number.isNaN(value) ? null : value,
    status: STATUSES[columns.status[at] ?? 0] ?? 'reported',
    missing: MISSING_REASONS[columns.missing[at] ?? 0] ?? 'none',
    file: columns.file[at] ?? 0,
    row: columns.row[at] ?? 0,
    column: columns.column[at] ?? 0,
  };
};

/** What would come against what holds, by the place of the one that would come: what differs, and how many say the same. The lack of a figure contradicts nothing. */
export const findConflicts = (columns: ObservationColumns, holding: ReadonlyMap<number, ExistingFigure>): { readonly conflicts: readonly Conflict[]; readonly same: number } => {
  const conflicts: Conflict[] = [];
  let same = 0;
  for (const [at, { school, year, metric, import: oldImport, ...old }] of holding) {
    const next = saidAt(columns, at);
    if (saysNothing(next)) continue;
    if (next.value === old.value && (next.value !== null || next.missing === old.missing)) same += 1;
    else conflicts.push({ school, year, metric, old, oldImport, new: next });
  }
  return { conflicts, same };
};
