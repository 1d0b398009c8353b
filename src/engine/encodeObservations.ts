import {
  Field, Float64, Int16, Null, RecordBatch, RecordBatchReader, RecordBatchStreamWriter, Schema, Struct, Uint16, Uint32, Uint8, makeData,
  type Data,
} from 'apache-arrow';
import { array, parse, string } from 'valibot';
import { metricId, schoolId, type MetricId, type SchoolId } from '../domain/ids.ts';
import type { ObservationColumns } from '../domain/observation.ts';

/** What the numbers in the columns `school`, `metric` and `raw` of a stream stand for: places in these lists. */
export interface ObservationLists {
  readonly schools: readonly SchoolId[];
  readonly metrics: readonly MetricId[];
  readonly raws: readonly string[];
}

/**
 * Observations as one Arrow IPC stream: a column each, figures that are not there as null, and the three lists as JSON in
 * the schema's metadata, so that a row is numbers only and loads without comparing texts.
 */
export const encodeObservations = (columns: ObservationColumns): Uint8Array => {
  const { length, schools, metrics, raws } = columns;
  const parts: readonly (readonly [string, Data])[] = [
    ['school', makeData({ type: new Uint32(), length, data: columns.school })],
    ['metric', makeData({ type: new Uint32(), length, data: columns.metric })],
    ['year', makeData({ type: new Int16(), length, data: columns.year })],
    ['value', figures(columns.value, length)],
    ['numerator', figures(columns.numerator, length)],
    ['denominator', figures(columns.denominator, length)],
    ['status', makeData({ type: new Uint8(), length, data: columns.status })],
    ['missing', makeData({ type: new Uint8(), length, data: columns.missing })],
    ['file', makeData({ type: new Uint16(), length, data: columns.file })],
    ['row', makeData({ type: new Uint32(), length, data: columns.row })],
    ['col', makeData({ type: new Uint16(), length, data: columns.column })],
    ['raw', makeData({ type: new Uint32(), length, data: columns.raw })],
  ];
  const fields = parts.map(([name, data]) => new Field(name, data.type, true));
  const lists: ObservationLists = { schools, metrics, raws };
  const metadata = new Map(Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)]));
  const children = parts.map(([, data]) => data);
  const batch = new RecordBatch(new Schema(fields, metadata), makeData({ type: new Struct(fields), length, nullCount: 0, children }));
  return RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true);
};

/** NaN as null; a column without a single figure takes no room. */
const figures = (values: Float64Array, length: number): Data => {
  const valid = new Uint8Array(Math.ceil(length / 64) * 8);
  let nullCount = 0;
  for (let row = 0; row < length; row++) {
    if (Number.isNaN(values[row])) nullCount++;
    else valid[row >> 3] = (valid[row >> 3] ?? 0) | (1 << (row & 7));
  }
  if (nullCount === length) return makeData({ type: new Null(), length });
  return makeData({ type: new Float64(), length, nullCount, nullBitmap: nullCount > 0 ? valid : null, data: values });
};

/** The lists of a stream, from its first message alone. Throws where they are not there: the stream is not one of ours. */
export const observationLists = (stream: Uint8Array): ObservationLists => {
  const { metadata } = RecordBatchReader.from(stream).open().schema;
  const list = (name: string): string[] => parse(array(string()), JSON.parse(metadata.get(name) ?? 'null'));
  return { schools: list('schools').map(schoolId), metrics: list('metrics').map(metricId), raws: list('raws') };
};
