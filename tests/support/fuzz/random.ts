import { seeded } from '../../benchmarks/seeded.ts';

/** Choices that are the same for the same seed. */
export interface Random {
  /** From 0 to 1. */
  readonly share: () => number;
  /** A whole number under the limit. */
  readonly below: (limit: number) => number;
  readonly one: <One>(list: readonly [One, ...One[]]) => One;
  /** True in so many cases of a hundred. */
  readonly percent: (cases: number) => boolean;
}

export const randomOf = (seed: number): Random => {
  const share = seeded(seed);
  // The first numbers of seeds that follow each other are alike.
  share();
  const below = (limit: number): number => Math.floor(share() * limit);
  return { share, below, one: (list) => list[below(list.length)] ?? list[0], percent: (cases) => share() * 100 < cases };
};
