import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import type { Pack } from '../../domain/pack/packData.ts';
import type { YearBasis } from '../../domain/year.ts';
import { lastYear } from './packPreview.ts';
import type { PackTitles } from './packRecords.ts';
import { yearWords } from '../../charts/yearWords.ts';

/** How the file of a pack speaks, in the language of the page. */
export const packTitles = (pack: Pack, { t, language, basis }: { readonly t: TFunction; readonly language: Language; readonly basis: YearBasis }): PackTitles => {
  const school = pack.own.name;
  const year = lastYear(pack);
  return {
    file: year === null ? t('pack.fileOfNoYear', { school }) : t('pack.file', { school, year: yearWords(year, basis, t) }),
    columns: [t('pack.column.school'), t('pack.column.year'), t('pack.column.item'), t('pack.column.content')],
    language,
    item: (name, status) => (status === 'reported' ? name : `${name}${t('chart.bracketed', { text: t(`reports.statusOf.${status}`) })}`),
  };
};
