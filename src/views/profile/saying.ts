import type { Language } from '../../domain/bilingual.ts';
import { findingCategories } from '../../domain/findingCategories.ts';
import type { Year, YearBasis } from '../../domain/year.ts';
import type { Translate } from '../../words/translate.ts';
import { yearWords } from '../../charts/yearWords.ts';

/** What it takes to put the page's findings into words. */
export interface Saying {
  readonly t: Translate;
  readonly language: Language;
  readonly basis: YearBasis;
}

export const yearSaid = (year: Year, { t, basis }: Saying): string => yearWords(year, basis, t);

/** As views/behind/useCategoryName, for those who are no component. */
export const categorySaid = (id: string, { language }: Saying): string => findingCategories.find((category) => category.id === id)?.name[language] ?? id;
