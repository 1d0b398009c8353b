import { Bool, Field, Float64, Int32, RecordBatch, RecordBatchStreamWriter, Schema, Struct, Utf8, makeData, type Data } from 'apache-arrow';
import type { SqlValue } from './sql.ts';

type ColumnType = 'integer' | 'double' | 'text' | 'boolean';
export type Columns = Readonly<Record<string, ColumnType>>;
export type Rows = readonly (readonly SqlValue[])[];

/** A small table as an Arrow IPC stream; `columns` gives names and types in the order of the values of a row. */
export const encodeTable = (columns: Columns, rows: Rows): Uint8Array => {
  const parts = Object.entries(columns).map(([name, type], place) => ({ name, data: column(type, rows.map((row) => row[place] ?? null)) }));
  const fields = parts.map(({ name, data }) => new Field(name, data.type, true));
  const children = parts.map(({ data }) => data);
  const batch = new RecordBatch(new Schema(fields), makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children }));
  return RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true);
};

// Laid out by hand: Arrow's own builders make functions from text, which the page's policy forbids.
const column = (type: ColumnType, values: readonly SqlValue[]): Data => {
  const length = values.length;
  const shape = { length, nullBitmap: bitmap(values, (value) => value !== null) };
  if (type === 'text') return makeData({ type: new Utf8(), ...shape, ...texts(values) });
  if (type === 'boolean') return makeData({ type: new Bool(), ...shape, data: bitmap(values, (value) => value === true) });
  const numbers = values.map((value) => (typeof value === 'number' ? value : 0));
  if (type === 'integer') return makeData({ type: new Int32(), ...shape, data: Int32Array.from(numbers) });
  return makeData({ type: new Float64(), ...shape, data: Float64Array.from(numbers) });
};

const bitmap = (values: readonly SqlValue[], set: (value: SqlValue) => boolean): Uint8Array => {
  const bits = new Uint8Array(Math.ceil(values.length / 64) * 8);
  values.forEach((value, place) => {
    if (set(value)) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  });
  return bits;
};

const texts = (values: readonly SqlValue[]): { readonly valueOffsets: Int32Array; readonly data: Uint8Array } => {
  const encoder = new TextEncoder();
  const encoded = values.map((value) => encoder.encode(value === null ? '' : String(value)));
  const valueOffsets = new Int32Array(values.length + 1);
  encoded.forEach(({ length }, place) => {
    valueOffsets[place + 1] = (valueOffsets[place] ?? 0) + length;
  });
  const data = new Uint8Array(valueOffsets[values.length] ?? 0);
  encoded.forEach((text, place) => data.set(text, valueOffsets[place]));
  return { valueOffsets, data };
};
