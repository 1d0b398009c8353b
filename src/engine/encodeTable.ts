import { Bool, Field, Float64, Int32, RecordBatch, RecordBatchStreamWriter, Schema, Struct, Utf8, vectorFromArray, makeData, type DataType } from 'apache-arrow';
import type { SqlValue } from './sql.ts';

const TYPES = { integer: () => new Int32(), double: () => new Float64(), text: () => new Utf8(), boolean: () => new Bool() } as const;
export type ColumnType = keyof typeof TYPES;

/** A small table as an Arrow IPC stream; `columns` gives names and types in the order of the values of a row. */
export const encodeTable = (columns: Readonly<Record<string, ColumnType>>, rows: readonly (readonly SqlValue[])[]): Uint8Array => {
  const names = Object.entries(columns);
  const fields = names.map(([name, type]) => new Field<DataType>(name, TYPES[type](), true));
  const children = names.map(([, type], place) => {
    const [data] = vectorFromArray(rows.map((row) => row[place] ?? null), TYPES[type]()).data;
    if (!data) throw new Error('An Arrow column without data');
    return data;
  });
  const batch = new RecordBatch(new Schema(fields), makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children }));
  return RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true);
};
