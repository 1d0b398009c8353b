import type { Language } from '../../domain/bilingual.ts';
import { formatNumber } from '../../domain/formatting.ts';
import type { Kendall } from '../../domain/kendall.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Translate } from '../../words/translate.ts';
import type { RelationYear } from './relationView.ts';

/** Beyond this chance alone is not ruled out. */
const TOLD_UNDER = 0.05;

export const tauText = (tau: number, language: Language): string => formatNumber(tau, language, 2);

export const pText = (p: number, t: Translate): string => (p < 0.001 ? t('relation.pUnder') : t('relation.p', { p: p.toFixed(p < 0.1 ? 3 : 2) }));

/** What the order of schools by one figure says of their order by the other, in words. */
export const findingOf = ({ dots, kendall }: Pick<RelationYear, 'dots' | 'kendall'>): 'few' | 'even' | 'none' | 'together' | 'against' => {
  if (dots.length < SMALLEST_GROUP) return 'few';
  if (!kendall) return 'even';
  if (kendall.p >= TOLD_UNDER) return 'none';
  return kendall.tau > 0 ? 'together' : 'against';
};

/** The finding with its figures: for those who hear the chart. */
export const findingText = (year: Pick<RelationYear, 'dots' | 'kendall'>, t: Translate, language: Language): string => {
  const said = t(`relation.finding.${findingOf(year)}`);
  return year.kendall ? `${said}${t('relation.figures', { tau: tauText(year.kendall.tau, language), p: pText(year.kendall.p, t), n: year.kendall.n })}` : said;
};

export type Interval = NonNullable<Kendall['interval']>;

export const intervalText = ([low, high]: Interval, t: Translate, language: Language): string => t('relation.interval', { low: tauText(low, language), high: tauText(high, language) });
