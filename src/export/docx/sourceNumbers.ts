import type { SlideContent } from '../deck.ts';

/** Every file behind a story once, in the order in which slides name them. */
export const allSources = (slides: readonly Pick<SlideContent, 'footer'>[]): readonly string[] => [...new Set(slides.flatMap(({ footer }) => footer?.sources ?? []))];

/** `[1]`, `[1–3]`, `[1, 4–6]`: where the sources of a slide stand in the list. */
export const sourceNumbers = (sources: readonly string[], all: readonly string[]): string => {
  const numbers = [...new Set(sources.map((source) => all.indexOf(source) + 1).filter((number) => number > 0))].toSorted((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.length === 0 ? '' : `[${runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')}]`;
};
