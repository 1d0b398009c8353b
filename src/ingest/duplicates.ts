import { missingCode } from '../domain/observation.ts';
import type { ObservationBuilder } from './observationBuilder.ts';

export interface Duplicates {
  /** Places of the observations that stay, in order. */
  readonly kept: Uint32Array;
  readonly doubles: readonly { readonly at: number; readonly first: number; readonly same: boolean }[];
}

const DIRECT = 1 << 24;

/** The class of a status by its code: results contest one another, aims and requirements stand beside (domain/observation.ts). */
export const classOf = (status: number): number => (status === 3 ? 1 : status === 4 ? 2 : 0);

/** One figure a school, year, metric and class of status: the first stays, but a figure goes before the lack of one. */
export const duplicatesOf = ({ columns, count }: ObservationBuilder, { schools, metrics }: { readonly schools: number; readonly metrics: number }): Duplicates => {
  let earliest = Number.MAX_SAFE_INTEGER;
  let latest = 0;
  for (let at = 0; at < count; at += 1) {
    earliest = Math.min(earliest, columns.year[at] ?? 0);
    latest = Math.max(latest, columns.year[at] ?? 0);
  }
  const years = Math.max(1, latest - earliest + 1);
  const space = schools * metrics * years * 3;
  const direct = space <= DIRECT ? new Int32Array(space).fill(-1) : null;
  const sparse = new Map<number, number>();
  const out = new Uint8Array(count);
  const doubles: { readonly at: number; readonly first: number; readonly same: boolean }[] = [];
  for (let at = 0; at < count; at += 1) {
    const key = (((columns.school[at] ?? 0) * metrics + (columns.metric[at] ?? 0)) * years + (columns.year[at] ?? 0) - earliest) * 3 + classOf(columns.status[at] ?? 0);
    const first = direct ? (direct[key] ?? -1) : (sparse.get(key) ?? -1);
    if (first < 0) {
      if (direct) direct[key] = at;
      else sparse.set(key, at);
      continue;
    }
    const worse = columns.missing[first] !== missingCode('none') && columns.missing[at] === missingCode('none') ? first : at;
    const better = worse === at ? first : at;
    if (worse === first) {
      if (direct) direct[key] = at;
      else sparse.set(key, at);
    }
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
