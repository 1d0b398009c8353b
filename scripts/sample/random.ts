/** A stream of pseudo-random numbers that depends on its key alone, so that a change in one place reshuffles no other. */
export interface Random {
  /** From 0 inclusive to 1 exclusive. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

const SEED = 'tongbi sample 1';

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** mulberry32, seeded by the key. */
export const randomFor = (...key: readonly (string | number)[]): Random => {
  let state = hashOf([SEED, ...key].join('|'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 4; warm += 1) next();
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    normal: () => Array.from({ length: 12 }, next).reduce((sum, part) => sum + part, -6),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
};
