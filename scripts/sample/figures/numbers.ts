import type { Random } from '../random.ts';
import type { SchoolYear } from './schoolYear.ts';

/** A figure before anyone wrote it down; null where the question does not arise for the school. A rate has both parts. */
export interface Numbers {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export type Model = (at: SchoolYear, random: Random) => Numbers | null;

export const plain = (value: number): Numbers => ({ value, numerator: null, denominator: null });

/** A rate in percent with one decimal place, as reports give it. */
export const rate = (numerator: number, denominator: number): Numbers => ({ value: Math.round((numerator / denominator) * 1000) / 10, numerator, denominator });

/** Most schools are exactly at the norm; the weak fall short, the eager go beyond. `gathers`: how likely it suffers in an epidemic. */
export const nearNorm = (norm: number, gathers = 0, spread = 1): Model => (at, random) => {
  const will = at.effort + 0.06 * (at.year - 2020) + 0.5 * random.normal();
  const kept = random.chance(gathers) ? at.gathering : 1;
  const usual = will < -0.5 ? norm * (1 + 0.22 * spread * (will + 0.3)) : will > 0.9 ? norm + (will - 0.6) * Math.max(1, norm * 0.14) * spread : norm;
  return plain(Math.max(0, Math.round(usual * kept)));
};

/** A number of events around a middle: `growth` more each year, `byEffort` a part more for each step of effort. */
export const around = (middle: number, { growth = 0, byEffort = 0.15, gathers = 0, noise = 0.2, size = 0 } = {}): Model => (at, random) => {
  const scale = size === 0 ? 1 : (at.inService / 25) ** size;
  const kept = 1 - gathers * (1 - at.gathering);
  return plain(Math.max(0, Math.round((middle + growth * (at.year - 2020)) * scale * kept * Math.exp(byEffort * at.effort + noise * random.normal()))));
};

/** Rare events: mostly 0. */
export const rare = (chance: number): Model => (at, random) => plain(random.chance(chance * Math.exp(-0.7 * at.effort)) ? (random.chance(0.15) ? 2 : 1) : 0);

export const yes = (middle: number): Model => (at, random) => plain(at.effort * 0.6 + random.normal() * 0.7 + middle > 0 ? 1 : 0);

/** The share of `of` that does it: `middle` in log odds at no effort, `growth` a year. */
export const shareOf = (of: (at: SchoolYear, random: Random) => number, middle: number, growth = 0.08, gathers = 0): Model => (at, random) => {
  const whole = of(at, random);
  const odds = middle + growth * (at.year - 2020) + 0.8 * at.effort + 0.35 * random.normal() - gathers * 3 * (1 - at.gathering);
  return rate(Math.min(whole, Math.round(whole / (1 + Math.exp(-odds)))), whole);
};
