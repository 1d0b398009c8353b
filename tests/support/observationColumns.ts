import { metricId, schoolId } from '../../src/domain/ids.ts';
import { missingCode, statusCode, type MissingReason, type ObservationColumns, type Status } from '../../src/domain/observation.ts';

/** One observation as a test likes to write it; what is left out is as plain as it can be. */
export interface ObservationRow {
  readonly school: string;
  readonly metric: string;
  readonly year: number;
  readonly value: number | null;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly status?: Status | undefined;
  readonly missing?: MissingReason | undefined;
  readonly file?: number | undefined;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly raw?: string | undefined;
}

const listed = (texts: readonly string[]) => {
  const list = [...new Set(texts)];
  return { list, places: Uint32Array.from(texts, (text) => list.indexOf(text)) };
};

/** Rows turned into columns; `row` counts from 2 (below a header) where a test does not say. */
export const observationColumns = (rows: readonly ObservationRow[]): ObservationColumns => {
  const schools = listed(rows.map((row) => row.school));
  const metrics = listed(rows.map((row) => row.metric));
  const raws = listed(['', ...rows.map((row) => row.raw ?? '')]);
  const figures = (of: (row: ObservationRow) => number | null | undefined) => Float64Array.from(rows, (row) => of(row) ?? Number.NaN);
  return {
    length: rows.length,
    schools: schools.list.map(schoolId),
    metrics: metrics.list.map(metricId),
    raws: raws.list,
    school: schools.places,
    metric: metrics.places,
    year: Int16Array.from(rows, (row) => row.year),
    value: figures((row) => row.value),
    numerator: figures((row) => row.numerator),
    denominator: figures((row) => row.denominator),
    status: Uint8Array.from(rows, (row) => statusCode(row.status ?? 'reported')),
    missing: Uint8Array.from(rows, (row) => missingCode(row.missing ?? (row.value === null ? 'not_mentioned' : 'none'))),
    file: Uint16Array.from(rows, (row) => row.file ?? 0),
    row: Uint32Array.from(rows, (row, place) => row.row ?? place + 2),
    column: Uint16Array.from(rows, (row) => row.column ?? 0),
    raw: raws.places.subarray(1),
  };
};
