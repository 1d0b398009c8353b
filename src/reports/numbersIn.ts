import { foldText } from './foldText.ts';
import { quantitiesOf } from './quantities.ts';
import type { Evidence } from './reportDraft.ts';

/** What is longer without a mark is no sentence. */
const LONGEST_STRETCH = 3000;

/** Every number with a unit in the text as written, whatever the rules make of it; names that are no counts are passed over. */
export const numbersIn = (text: string): readonly Evidence[] => {
  const folded = foldText(text);
  return Array.from(folded.text.matchAll(/[^\n。；，]+/gu))
    .filter(({ 0: stretch }) => stretch.length <= LONGEST_STRETCH)
    .flatMap(({ 0: stretch, index }) => quantitiesOf(stretch).map(({ start, end }) => folded.evidence(index + start, index + end)));
};
