import { foldText } from './foldText.ts';
import { periodsOf, quantitiesOf } from './quantities.ts';
import type { Evidence } from './reportDraft.ts';

/** What is longer without a mark is no sentence. */
const LONGEST_STRETCH = 3000;

/** So many letters may stand between 每月 and its number. */
const GAP = 10;

/** Every number with a unit in the text as written, with the period before it (每月开展一次), whatever the rules make of it; names that are no counts are passed over. */
export const numbersIn = (text: string): readonly Evidence[] => {
  const folded = foldText(text);
  return Array.from(folded.text.matchAll(/[^\n。；，]+/gu))
    .filter(({ 0: stretch }) => stretch.length <= LONGEST_STRETCH)
    .flatMap(({ 0: stretch, index }) => {
      const periods = periodsOf(stretch);
      const quantities = quantitiesOf(stretch);
      return quantities.map(({ start, end }, place) => {
        // 每月两场压到一场: 每月 is said of the first alone.
        const from = quantities[place - 1]?.end ?? 0;
        const period = periods.findLast((each) => each.end <= start && start - each.end <= GAP && each.start >= from);
        return folded.evidence(index + (period?.start ?? start), index + end);
      });
    });
};
