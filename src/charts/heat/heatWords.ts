import { formatPercent, formatValue } from '../../domain/formatting.ts';
import type { Look } from '../look.ts';
import type { HeatCell, HeatColumn } from './heatRows.ts';

/** All that is known of a cell: school, year or metric, figure or why there is none. */
export const cellText = (name: string, column: HeatColumn, cell: HeatCell, look: Look): string => {
  const { t, language } = look;
  const said = (value: string): string => t('chart.point', { year: column.label, name, value });
  switch (cell.kind) {
    case 'unexpected':
      return said(t('heat.unexpected'));
    case 'missing':
      return said(t(`terms.without.${cell.why}`));
    case 'value': {
      const value = formatValue(column.metric, cell.value, language) + (cell.soft ? t('chart.joiner') + t('distribution.soft') : '');
      return said(cell.place === null ? value : value + t('chart.joiner') + t('heat.placeOf', { place: formatPercent(cell.place * 100, language) }));
    }
  }
};
