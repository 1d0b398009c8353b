import type { Deck } from './deck.ts';
import { svg } from './svg.ts';
import { xmlText } from './xmlText.ts';

/** The first slide of a deck as markup without scripts or files, as large as the window: its chart, or its words. */
export const posterOf = ({ slides: [first] }: Deck): string => {
  if (!first) return '';
  const chart = first.parts.find((part) => part.kind === 'chart');
  if (!chart) return `<h1>${xmlText(first.heading)}</h1>${first.lines.map((line) => `<p>${xmlText(line)}</p>`).join('')}`;
  const { scope, drawing, look, width, height } = chart;
  const { text } = svg({ name: [], title: first.heading, scope, source: first.footer?.line ?? '', drawing, look, width, height });
  return text.replace(/ width="\d+" height="\d+"/u, ' width="100%" height="100%"');
};
