import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import type { School } from '../../domain/school.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { differenceUnit, sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import { sizeOf } from './changeSize.ts';
import type { ChangesView } from './changesView.ts';
import type { DistributionView } from './distributionView.ts';

/** Every school with both years as a file. */
export const changesSheet = ({ metric, schools }: DistributionView, { movements, rows }: ChangesView, { t, language }: { readonly t: TFunction; readonly language: Language }): Sheet => {
  const byId = new Map<string, School>(schools.map((school) => [school.id, school]));
  const unit = sheetUnit(metric, language);
  const size = sizeOf(movements);
  const named = (id: string): string => {
    const school = byId.get(id);
    return school === undefined ? id : school.code === null ? school.name : t('sheet.schoolCode', { name: school.name, code: school.code });
  };
  return {
    name: [t('distribution.changes'), metric.name[language], t('sheet.years', { from: rows.from, to: rows.to })],
    columns: [t('distribution.school'), withUnit(t, rows.from, unit), withUnit(t, rows.to, unit), withUnit(t, t('distribution.difference'), differenceUnit(t, metric, language)), t('distribution.judged')],
    rows: [...movements.rose, ...movements.alike, ...movements.fell]
      .map((change) => [
        named(change.school), sheetValue(metric, change.before, language), sheetValue(metric, change.now, language),
        metric.kind === 'boolean' ? null : change.now - change.before, movements.usual === null ? '' : t(`distribution.size.${size(change)}`),
      ]),
  };
};
