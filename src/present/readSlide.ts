import type { SlidePart } from '../export/deck.ts';
import { besideLines, partLines, partTable } from './partLines.ts';
import type { Reports } from './reports.ts';

const textIn = (element: Element | null, selector: string): string => element?.querySelector(selector)?.textContent.trim() ?? '';

/** The parts that stand on a slide, as formats take them. Where a part says no title of its own, that of its screen. */
export const readSlide = async (stage: Element, { charts, sheets }: Reports): Promise<readonly SlidePart[]> => {
  const parts = [...stage.querySelectorAll('[data-part]')];
  const read = await Promise.all(
    parts.map(async (part): Promise<readonly SlidePart[]> => {
      const title = textIn(part, '.tb-panel-head h2') || textIn(stage, 'h1');
      const scope = textIn(part, '.tb-panel-head p') || (part.querySelector('.tb-panel-head') ? '' : textIn(stage, '.tb-screen-title p'));
      const here = <Told>(told: ReadonlyMap<Element, Told>): readonly Told[] => [...told].filter(([at]) => part.contains(at)).map(([, one]) => one);
      // A part without a head has its switches in that of the screen.
      const own = here(sheets)[0] ?? (parts.length === 1 ? [...sheets.values()][0] : undefined);
      // Where it cannot be made, what is seen is read.
      const sheet = (await (async () => own?.())().catch(() => null)) ?? null;
      const drawn = here(charts);
      if (drawn.length > 0) return drawn.map((chart, place) => ({ kind: 'chart', title, scope, sheet: place === 0 ? sheet : null, beside: place === 0 ? besideLines(part) : [], ...chart }));
      const table = sheet ?? partTable(part, title);
      return [table ? { kind: 'table', title, scope, sheet: table, beside: besideLines(part) } : { kind: 'sentences', title, scope, lines: partLines(part) }];
    }),
  );
  return read.flat();
};
