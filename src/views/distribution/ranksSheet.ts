import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Rank } from '../../domain/ranks.ts';
import type { School } from '../../domain/school.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';

interface Given {
  readonly metric: Metric;
  readonly ranks: readonly Rank[];
  readonly schools: readonly School[];
  readonly year: string;
}

/** Ranks as a file, with the same marks. */
export const ranksSheet = ({ metric, ranks, schools, year }: Given, { t, language }: { readonly t: TFunction; readonly language: Language }): Sheet => {
  const byId = new Map(schools.map((school) => [school.id, school]));
  const named = (id: Rank['school']): string => {
    const school = byId.get(id);
    return school === undefined ? id : school.code === null ? school.name : t('sheet.schoolCode', { name: school.name, code: school.code });
  };
  return {
    name: [t('distribution.ranks'), metric.name[language], year],
    columns: [t('distribution.ranks'), t('distribution.school'), withUnit(t, t('distribution.value'), sheetUnit(metric, language)), t('distribution.gap')],
    rows: ranks.map(({ school, value, rank, tied, close }) => [t(tied ? 'distribution.tied' : 'distribution.rank', { rank }), named(school), sheetValue(metric, value, language), close ? t('distribution.close') : '']),
  };
};
