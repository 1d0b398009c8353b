import { array, integer, nullable, number, object, pipe, string, transform, type GenericSchema, type InferOutput } from 'valibot';
import { importId, metricId, schoolId } from '../../domain/ids.ts';
import type { SetAsideColumns } from '../../domain/setAside.ts';
import { journalEntries } from '../../store/decodeJournal.ts';

/**
 * The sample as the build ships it, three files: `journal.json` (this), `snapshot.db` (all rows, as DuckDB reads them) and
 * `originals.bin` (the gzip bytes of the files, one after the other, found by `from` and `to`).
 */
const whole = pipe(number(), integer());
const numbers = array(whole);

const setAside = pipe(
  object({
    length: whole, texts: array(string()), suggestions: array(string()), headers: array(array(string())),
    file: numbers, row: numbers, column: numbers, text: numbers, reason: numbers, suggestion: numbers,
  }),
  transform(
    (columns): SetAsideColumns => ({
      ...columns,
      file: Uint16Array.from(columns.file),
      row: Uint32Array.from(columns.row),
      column: Uint16Array.from(columns.column),
      text: Uint32Array.from(columns.text),
      reason: Uint8Array.from(columns.reason),
      suggestion: Uint32Array.from(columns.suggestion),
    }),
  ),
);

const imported = pipe(string(), transform(importId));

export const sampleJournal = object({
  journal: journalEntries,
  snapshot: object({
    form: whole,
    revision: whole,
    imports: array(imported),
    addressed: array(string()),
    schools: array(pipe(string(), transform(schoolId))),
    metrics: array(pipe(string(), transform(metricId))),
    contest: string(),
  }),
  setAside: array(object({ import: imported, columns: setAside })),
  originals: array(
    object({ import: imported, file: whole, name: string(), reading: object({ encoding: string(), delimiter: nullable(string()) }), from: whole, to: whole }),
  ),
}) satisfies GenericSchema;

export type SampleJournal = InferOutput<typeof sampleJournal>;

/** The text of `journal.json`: number columns as plain lists. */
export const encodeSampleJournal = (sample: SampleJournal): string =>
  JSON.stringify(sample, (_name, value: unknown) => (ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(listOf(value)) : value));

const listOf = (view: ArrayBufferView): readonly number[] =>
  view instanceof Uint8Array || view instanceof Uint16Array || view instanceof Uint32Array ? [...view] : [];
