/** Kinds of numbers that a record may hold in bulk, by the name under which they are written. */
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);
const numbersIn = (value: unknown): Numbers | null =>
  value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array || value instanceof Float64Array ? value : null;

/** In place of numbers in bulk: which of the buffers behind the JSON they are. Plain data has no such key. */
const PLACE = '\u0000numbers';

/**
 * Plain data and numbers in bulk as bytes: the length of the JSON (4 bytes, little endian), the JSON, then the numbers one after the
 * other, each from a multiple of 8. Little endian, as all machines are that run browsers. Throws where a value is neither.
 */
export const packRecord = (value: unknown): Uint8Array<ArrayBuffer> => {
  const buffers: Numbers[] = [];
  const json = JSON.stringify(value, (_key, each: unknown) => {
    const numbers = numbersIn(each);
    if (numbers) return { [PLACE]: [numbers.constructor.name, buffers.push(numbers) - 1, numbers.length] };
    if (each instanceof Map || each instanceof Set || each instanceof Blob || ArrayBuffer.isView(each)) throw new TypeError('not plain data');
    return each;
  });
  const head = new TextEncoder().encode(json);
  const starts: number[] = [];
  let end = 4 + head.length;
  for (const { byteLength } of buffers) {
    const start = Math.ceil(end / 8) * 8;
    starts.push(start);
    end = start + byteLength;
  }
  const bytes = new Uint8Array(end);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  buffers.forEach((numbers, at) => bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), starts[at]));
  return bytes;
};

/** What `packRecord` packed. Throws where the bytes are not that. */
export const unpackRecord = (bytes: Uint8Array<ArrayBuffer>): unknown => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let end = 4 + length;
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, end));
  const value: unknown = JSON.parse(text, (_key, each: unknown) => {
    const place = typeof each === 'object' && each !== null && PLACE in each ? each[PLACE] : null;
    return Array.isArray(place) ? new Held(String(place[0]), Number(place[1]), Number(place[2])) : each;
  });
  const held = new Map<number, Held>();
  visit(value, (one) => held.set(one.place, one));
  const numbers = [...held.values()].toSorted((a, b) => a.place - b.place).map(({ kind, count }) => {
    if (!isKind(kind)) throw new TypeError(kind);
    const start = Math.ceil(end / 8) * 8;
    end = start + count * KINDS[kind].BYTES_PER_ELEMENT;
    if (end > bytes.length) throw new RangeError('cut off');
    return new KINDS[kind](bytes.slice(start, end).buffer);
  });
  return replaced(value, numbers);
};

class Held {
  constructor(readonly kind: string, readonly place: number, readonly count: number) {}
}

const visit = (value: unknown, see: (held: Held) => void): void => {
  if (value instanceof Held) see(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) visit(each, see);
};

const replaced = (value: unknown, numbers: readonly Numbers[]): unknown => {
  if (value instanceof Held) return numbers[value.place];
  if (Array.isArray(value)) return value.map((each) => replaced(each, numbers));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, numbers)]));
  return value;
};
