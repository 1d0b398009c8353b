import { formatPercent, formatValue } from '../../domain/formatting.ts';
import type { Look } from '../look.ts';
import type { HeatCell, HeatColumn, HeatSchool } from './heatRows.ts';
import { turnText } from '../turnWords.ts';

/** All that is known of a cell: school, year or metric, figure or why there is none, and whether the school merged or split in that year. */
export const cellText = (school: HeatSchool, place: number, column: HeatColumn, look: Look): string => {
  const cell = school.cells[place];
  const turn = school.turns.get(place);
  const said = look.t('chart.point', { year: column.label, name: school.name, value: cell ? figureText(column, cell, look) : '' });
  return turn ? said + look.t('chart.stop') + turnText(school.name, turn, look.t) + look.t('chart.turnApart') : said;
};

const figureText = (column: HeatColumn, cell: HeatCell, { t, language }: Look): string => {
  switch (cell.kind) {
    case 'unexpected':
      return t('heat.unexpected');
    case 'missing':
      return t(`terms.without.${cell.why}`);
    case 'value': {
      const value = formatValue(column.metric, cell.value, language) + (cell.soft ? t('chart.comma') + t('distribution.soft') : '');
      return cell.place === null ? value : value + t('chart.comma') + t('heat.placeOf', { place: formatPercent(cell.place * 100, language) });
    }
  }
};
