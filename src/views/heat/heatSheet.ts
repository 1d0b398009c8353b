import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import type { School } from '../../domain/school.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import type { HeatView } from './heatView.ts';
import { turnText } from '../../charts/turnWords.ts';

/** The map as a file: one row a school; what is missing is empty, with the reasons in the note at the end. */
export const heatSheet = ({ rows, years, year }: HeatView, { t, language, schools }: { readonly t: TFunction; readonly language: Language; readonly schools: readonly School[] }): Sheet => {
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  return {
    name: [t('heat.title'), ...(rows.of === 'years' ? [rows.title, t('sheet.years', { from: years[0] ?? '', to: years.at(-1) ?? '' })] : [String(year)])],
    columns: [t('heat.school'), ...rows.columns.map(({ label, metric }) => withUnit(t, label, sheetUnit(metric, language))), t('sheet.note')],
    rows: rows.rows.flatMap((row) => {
      if (row.kind === 'band') return [];
      const notes = row.cells.flatMap((cell, place) => {
        const label = rows.columns[place]?.label ?? '';
        if (cell.kind === 'missing') return [`${label} ${t(`terms.without.${cell.why}`)}`];
        if (cell.kind === 'unexpected') return [`${label} ${t('heat.unexpected')}`];
        return cell.soft ? [`${label} ${t('distribution.soft')}`] : [];
      });
      return [
        [
          names.get(row.school) ?? row.name,
          ...row.cells.map((cell, place) => {
            const metric = rows.columns[place]?.metric;
            return cell.kind === 'value' && metric ? sheetValue(metric, cell.value, language) : null;
          }),
          [...notes, ...[...row.turns].map(([place, turn]) => `${rows.columns[place]?.label ?? ''} ${turnText(row.name, turn, t)}${t('chart.turnApart')}`)].join(t('sheet.joiner')),
        ],
      ];
    }),
  };
};
