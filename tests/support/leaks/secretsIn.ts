import { layersOf } from './layersOf.ts';
import { type Secret, writings } from './writings.ts';

/** A secret that stands in a file, and the way to it. */
export interface Leak {
  readonly secret: Secret;
  readonly way: string;
}

interface Pattern {
  readonly secret: Secret;
  readonly bytes: Buffer;
}

const SLOTS = 1 << 20;
const slotOf = (four: number): number => Math.imul(four, 0x9e37_79b1) >>> 12;

/** Which of the secrets stand anywhere in a file, as text, number, or packed: each secret once for each way. */
export const secretsIn = (file: Uint8Array, secrets: Iterable<Secret>): readonly Leak[] => {
  const patterns = [...new Set(secrets)].flatMap((secret) => writings(secret).map((bytes): Pattern => ({ secret, bytes })));
  const byStart = new Map<number, Pattern[]>();
  const slots = new Uint8Array(SLOTS);
  for (const pattern of patterns) {
    const start = pattern.bytes.readUInt32LE(0);
    slots[slotOf(start)] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
  }
  const found = new Map<string, Leak>();
  for (const { way, bytes } of layersOf(file)) {
    for (const secret of standingIn(bytes, slots, byStart)) found.set(`${way}\n${typeof secret}${secret}`, { secret, way });
  }
  return [...found.values()];
};

const standingIn = function* (bytes: Buffer, slots: Uint8Array, byStart: ReadonlyMap<number, readonly Pattern[]>): Generator<Secret> {
  let four = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (slots[slotOf(four)] === 1) {
      for (const { secret, bytes: pattern } of byStart.get(four >>> 0) ?? []) {
        if (at + pattern.length <= bytes.length && bytes.compare(pattern, 0, pattern.length, at, at + pattern.length) === 0) yield secret;
      }
    }
    four = (four >>> 8) | ((bytes[at + 4] ?? 0) << 24);
  }
};
