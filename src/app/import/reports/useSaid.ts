import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../domain/bilingual.ts';
import { findingCategories } from '../../../domain/findingCategories.ts';
import { formatNumber, formatValue } from '../../../domain/formatting.ts';
import type { DraftFigure } from '../../../reports/reportDraft.ts';
import { useAccess } from '../../../queries/access.ts';
import type { ItemContent } from './reviewedReport.ts';

/** Items of a report in words. */
export const useSaid = () => {
  const { t, i18n } = useTranslation();
  const { workspace } = useAccess();
  const language = languageOf(i18n.language);
  const metricOf = (id: string) => workspace.metrics.find((metric) => metric.id === id);
  const value = ({ metric, value: said, numerator, denominator, unit }: DraftFigure): string => {
    if (said === null) return t('reports.noValue');
    const known = metricOf(metric);
    const figure = known ? formatValue(known, said, language) : `${formatNumber(said, language)} ${unit}`;
    return numerator !== null && denominator !== null ? `${figure}${t('chart.bracketed', { text: `${formatNumber(numerator, language)}/${formatNumber(denominator, language)}` })}` : figure;
  };
  const metric = (id: string): string => metricOf(id)?.name[language] ?? id;
  const category = (id: string): string => findingCategories.find((each) => each.id === id)?.name[language] ?? id;
  return {
    count: (number: number): string => formatNumber(number, language),
    metric,
    value,
    category,
    item: (content: ItemContent): string => {
      switch (content.is) {
        case 'figure':
          return `${metric(content.metric)} ${value(content)}`;
        case 'brand':
          return [content.programme, t(`terms.brandLevel.${content.level}`), content.batch, t(`terms.brandOutcome.${content.outcome}`)].filter((part) => part !== '').join(' ');
        case 'finding':
          return content.sentence;
        default:
          return '';
      }
    },
  };
};
