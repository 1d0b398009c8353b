import { tableFromIPC, Vector } from 'apache-arrow';
import type { EngineRow } from './question.ts';

/** Rows of an Arrow IPC stream as plain objects; lists as arrays, numbers of any width as number. */
export const decodeRows = (stream: Uint8Array): readonly EngineRow[] => {
  const table = tableFromIPC(stream);
  const columns = table.schema.fields.map((field, place) => ({ name: field.name, values: table.getChildAt(place) }));
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, plain(values?.get(row))])),
  );
};

const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Vector) return Array.from(value, plain);
  return value ?? null;
};
