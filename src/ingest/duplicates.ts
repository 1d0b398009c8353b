import { missingCode } from '../domain/observation.ts';
import { Grains, spanOf } from './grains.ts';
import type { ObservationBuilder } from './observationBuilder.ts';

export interface Duplicates {
  /** Places of the observations that stay, in order. */
  readonly kept: Uint32Array;
  readonly doubles: readonly { readonly at: number; readonly first: number; readonly same: boolean }[];
}

/** One figure a school, year, metric and class of status: the first stays, but a figure goes before the lack of one. */
export const duplicatesOf = ({ columns, count }: ObservationBuilder, { schools, metrics }: { readonly schools: number; readonly metrics: number }): Duplicates => {
  const grains = new Grains(metrics, { schools, ...spanOf(columns.year, count) });
  const out = new Uint8Array(count);
  const doubles: { readonly at: number; readonly first: number; readonly same: boolean }[] = [];
  for (let at = 0; at < count; at += 1) {
    const key = grains.key(columns.school[at] ?? 0, columns.metric[at] ?? 0, { year: columns.year[at] ?? 0, status: columns.status[at] ?? 0 });
    const first = grains.get(key);
    if (first < 0) {
      grains.set(key, at);
      continue;
    }
    const worse = columns.missing[first] !== missingCode('none') && columns.missing[at] === missingCode('none') ? first : at;
    const better = worse === at ? first : at;
    if (worse === first) grains.set(key, at);
    out[worse] = 1;
    doubles.push({ at: worse, first: better, same: agrees(columns.value[worse], columns.value[better]) });
  }
  return { kept: Uint32Array.from({ length: count - doubles.length }, placesLeft(out)), doubles };
};

/** The lack of a figure contradicts none. */
const agrees = (worse: number | undefined, better: number | undefined): boolean => worse === undefined || Number.isNaN(worse) || worse === better;

const placesLeft = (out: Uint8Array): (() => number) => {
  let next = 0;
  return () => {
    while (out[next] === 1) next += 1;
    next += 1;
    return next - 1;
  };
};
