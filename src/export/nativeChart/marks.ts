import type { Look } from '../../charts/look.ts';
import { markAt } from '../../charts/relation/marks.ts';
import type { Ink, Mark } from './chartModel.ts';
import { inkOf } from './inks.ts';
import { numberOf, textOf, type Fields } from './readOption.ts';

const SYMBOLS: ReadonlyMap<string, Mark['symbol']> = new Map([
  ['circle', 'circle'], ['rect', 'square'], ['roundRect', 'square'], ['triangle', 'triangle'], ['arrow', 'triangle'], ['diamond', 'diamond'], ['pin', 'x'],
  // Outlines of the relation's own: what Office has that is nearest and still another.
  [markAt(4).symbol, 'star'], [markAt(5).symbol, 'plus'], [markAt(6).symbol, 'x'],
]);

/** They are nothing but edge. */
const STROKES: readonly Mark['symbol'][] = ['star', 'x', 'plus'];

const channel = ({ rgb }: Ink, at: number): number => parseInt(rgb.slice(at, at + 2), 16);

/** A hollow mark is seen where edges are not drawn, too. */
const between = (ink: Ink, ground: Ink): Ink => {
  return { rgb: [0, 2, 4].map((at) => Math.round(channel(ink, at) * 0.25 + channel(ground, at) * 0.75).toString(16).padStart(2, '0')).join('').toUpperCase(), alpha: 1 };
};

interface Marked {
  readonly symbol: unknown;
  readonly size: unknown;
  readonly style: Fields;
  readonly colour: unknown;
  readonly look: Look;
}

/** A mark as ECharts would draw it: `emptyCircle` is hollow, `none` is none. */
export const markOf = ({ symbol, size, style, colour, look }: Marked): Mark | null => {
  const name = textOf(symbol) || 'circle';
  if (name === 'none') return null;
  const hollow = name.startsWith('empty');
  const solid = hollow ? `${name[5]?.toLowerCase() ?? ''}${name.slice(6)}` : name;
  const ink: Ink | null = inkOf(style['color'] ?? colour, style['opacity']);
  const ground = inkOf(look.colours.background);
  const known = SYMBOLS.get(solid) ?? 'circle';
  return {
    symbol: known,
    size: numberOf(size) ?? 8,
    fill: hollow && ink && ground ? between(ink, ground) : ink,
    edge: hollow || STROKES.includes(known) ? ink : inkOf(style['borderColor']) ?? ink,
  };
};
