import { useTranslation } from 'react-i18next';
import { formatValue } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import { useDataText } from './useDataText.ts';

/** A metric's norms in one line: 小学 不少于 9 次（2021年起）. */
export const useNormWords = (): ((metric: Metric) => string) => {
  const { t } = useTranslation();
  const { language } = useDataText();
  return (metric) =>
    metric.norms
      .map((norm) =>
        t('data.norm.line', {
          types: norm.schoolTypes === 'all' ? t('data.norm.all') : norm.schoolTypes.map((type) => t(`terms.schoolType.${type}`)).join(t('data.joiner')),
          bound: t(`data.norm.${norm.bound}`),
          value: formatValue(metric, norm.value, language),
          since: norm.fromYear === null ? '' : t('data.norm.since', { year: norm.fromYear }),
          until: norm.toYear === null ? '' : t('data.norm.until', { year: norm.toYear }),
        }).trim(),
      )
      .join(t('data.norm.joiner'));
};
