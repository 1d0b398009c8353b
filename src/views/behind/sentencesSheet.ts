import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { Translate } from '../../words/translate.ts';

interface Line {
  readonly school: string;
  /** In words. */
  readonly year: string;
  readonly sentence: string;
}

/** What schools wrote, as a file: one row a sentence. */
export const sentencesSheet = (lines: readonly Line[], name: readonly string[], t: Translate): Sheet => ({
  name,
  columns: [t('behind.school'), t('brand.year'), t('behind.sentence')],
  rows: lines.map(({ school, year, sentence }) => [school, year, sentence]),
});
