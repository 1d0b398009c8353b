import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../domain/bilingual.ts';
import { changeTone } from '../domain/changeTone.ts';
import type { DistrictChange, DistrictFigure } from '../domain/districtFigure.ts';
import { formatDifference, formatFigure, formatGrowth, formatNumber, formatPercent, formatValue } from '../domain/formatting.ts';
import type { Metric } from '../domain/metric.ts';
import { yearLabel, type Year } from '../domain/year.ts';
import { useAccess } from '../queries/access.ts';
import type { FigureChange } from '../ui/Figure.tsx';
import type { Translate } from '../words/translate.ts';
import { yearWords } from '../charts/yearWords.ts';

/** A total says its growth too; means and shares do not: a percentage of a percentage misleads. */
const withGrowth = (text: string, growth: string | null, t: Translate): string => (growth === null ? text : text + t('chart.bracketed', { text: growth }));

/** Figures and years as the page says them now: its language, the workspace's kind of year. */
export const useFormat = () => {
  const { t, i18n } = useTranslation();
  const { workspace } = useAccess();
  const { basis } = workspace;
  const language = languageOf(i18n.language);
  return useMemo(() => {
    const year = (value: Year): string => yearWords(value, basis, t);
    return {
      t,
      language,
      year,
      yearShort: (value: Year): string => yearLabel(value, basis),
      number: (value: number): string => formatNumber(value, language),
      percent: (value: number): string => formatPercent(value, language),
      value: (metric: Metric, value: number): string => formatValue(metric, value, language),
      figure: (metric: Metric, figure: Pick<DistrictFigure, 'value' | 'scale'>): string => formatFigure(metric, figure, language),
      difference: (metric: Metric, value: number, scale?: DistrictFigure['scale']): string => formatDifference(metric, value, language, scale),
      change: (metric: Metric, change: DistrictChange | null, now: Year): FigureChange | null =>
        change && {
          text: withGrowth(formatDifference(metric, change.now - change.before, language, change.scale), change.basis === 'sum' ? formatGrowth(change.now, change.before, language) : null, t),
          tone: changeTone(metric, change.now - change.before, change.basis),
          against: t('chart.against', { year: yearLabel(now - 1, basis), n: change.n }),
        },
    };
  }, [t, language, basis]);
};
