import { isHeadline } from '../../domain/headlineMetrics.ts';
import type { Theme } from '../../domain/metric.ts';
import { ON_TIME } from '../../domain/onTime.ts';
import { themes } from '../../domain/themes.ts';
import type { Standing } from './standings.ts';

/** So many metrics speak for a theme. */
const A_THEME = 2;

/** How much a metric tells of a school: asked for first by committees, held to a norm, seen beside enough others, not the same everywhere. */
const weight = ({ metric, value, norms, verdict, others }: Standing): number => {
  const known = [...others.map((other) => other.value), ...(value === null ? [] : [value])];
  const differs = known.some((one) => one !== known[0]);
  return (isHeadline(metric.id) ? 4 : 0) + (norms.length > 0 ? 2 : 0) + (verdict !== null && verdict.kind !== 'few' ? 2 : 0) + (value === null ? 0 : 1) + (differs ? 1 : 0);
};

export interface ThemeStandings {
  readonly theme: Theme;
  readonly standings: readonly Standing[];
}

/** By theme, in their order; of each the most telling, or all. Within a theme the metrics keep their order. */
export const byTheme = (all: readonly Standing[], { every }: { readonly every: boolean }): readonly ThemeStandings[] =>
  themes.flatMap(({ id }) => {
    // How the report came is said with the basics.
    const here = all.filter(({ metric }) => metric.theme === id && metric.id !== ON_TIME);
    const chosen = every ? here : mostTelling(here, A_THEME);
    return chosen.length > 0 ? [{ theme: id, standings: chosen }] : [];
  });

/** The `count` that tell most, in the order given. */
export const mostTelling = (all: readonly Standing[], count: number): readonly Standing[] => {
  const first = new Set(all.toSorted((one, other) => weight(other) - weight(one)).slice(0, count));
  return all.filter((one) => first.has(one));
};
