import type { TrendRows } from '../../charts/trend/trendRows.ts';
import type { Translate } from '../../words/translate.ts';

/** What the schools of a small chart are called together: their type or their area. */
export const partName = ({ type, area }: Pick<TrendRows, 'type' | 'area'>, t: Translate): string =>
  area === undefined ? t(`terms.schoolType.${type}`) : (area ?? t('trend.noArea'));
