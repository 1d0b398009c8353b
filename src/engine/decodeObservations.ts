import { tableFromIPC, type Vector } from 'apache-arrow';
import type { ObservationColumns } from '../domain/observation.ts';
import { observationLists } from './encodeObservations.ts';

/** The stream that `encodeObservations` wrote, back in columns. Throws where it is not one of ours. */
export const decodeObservations = (stream: Uint8Array): ObservationColumns => {
  const table = tableFromIPC(stream);
  const vector = (name: string): Vector => {
    const found = table.getChild(name);
    if (!found) throw new Error(`no column ${name} in the stream of observations`);
    return found;
  };
  const length = table.numRows;
  const whole = <Numbers extends { [place: number]: number }>(name: string, numbers: Numbers): Numbers => {
    const from = vector(name);
    for (let row = 0; row < length; row += 1) numbers[row] = Number(from.get(row) ?? 0);
    return numbers;
  };
  const figures = (name: string): Float64Array => {
    const from = vector(name);
    const numbers = new Float64Array(length).fill(Number.NaN);
    if (from.nullCount < length) for (let row = 0; row < length; row += 1) numbers[row] = Number(from.get(row) ?? Number.NaN);
    return numbers;
  };
  return {
    length,
    ...observationLists(stream),
    school: whole('school', new Uint32Array(length)),
    metric: whole('metric', new Uint32Array(length)),
    raw: whole('raw', new Uint32Array(length)),
    year: whole('year', new Int16Array(length)),
    value: figures('value'),
    numerator: figures('numerator'),
    denominator: figures('denominator'),
    status: whole('status', new Uint8Array(length)),
    missing: whole('missing', new Uint8Array(length)),
    file: whole('file', new Uint16Array(length)),
    row: whole('row', new Uint32Array(length)),
    column: whole('col', new Uint16Array(length)),
  };
};
