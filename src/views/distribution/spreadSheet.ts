import type { TFunction } from 'i18next';
import type { SpreadDot } from '../../charts/distribution/spreadRows.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import type { DistributionView } from './distributionView.ts';

/** The distribution as a file: one row a school and group, so that it can be filtered; with n of N of its group. */
export const spreadSheet = ({ metric, rows, years, year, schools }: DistributionView, { t, language }: { readonly t: TFunction; readonly language: Language }): Sheet => {
  const known = new Map(schools.map((one) => [one.id, one]));
  const named = ({ school, name }: SpreadDot): string => {
    const found = known.get(school);
    if (!found) return name;
    return found.code === null ? found.name : t('sheet.schoolCode', { name: found.name, code: found.code });
  };
  return {
    name: [t('distribution.title'), metric.name[language], rows.by === 'year' ? t('sheet.years', { from: years[0] ?? '', to: years.at(-1) ?? '' }) : String(year)],
    columns: [t('distribution.group'), t('distribution.school'), withUnit(t, t('distribution.value'), sheetUnit(metric, language)), t('sheet.note'), t('sheet.n'), t('sheet.expected')],
    rows: rows.groups.flatMap((group) =>
      group.dots.map((dot) => [
        group.label, named(dot), sheetValue(metric, dot.value, language), dot.soft ? t('distribution.soft') : '', group.dots.length, group.expected,
      ]),
    ),
  };
};
