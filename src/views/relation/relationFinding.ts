import type { Kendall } from '../../domain/kendall.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Translate } from '../../words/translate.ts';
import type { RelationYear } from './relationView.ts';

/** Beyond this chance alone is not ruled out. */
const TOLD_UNDER = 0.05;

/** Two decimals, a true minus sign, never −0.00; the same in both languages. */
export const tauText = (tau: number): string => (Math.abs(tau) < 0.005 ? '0.00' : tau.toFixed(2).replace('-', '−'));

export const pText = (p: number, t: Translate): string => (p < 0.001 ? t('relation.pUnder') : t('relation.p', { p: p.toFixed(p < 0.1 ? 3 : 2) }));

/** What the order of schools by one figure says of their order by the other, in words. */
export const findingOf = ({ dots, kendall }: Pick<RelationYear, 'dots' | 'kendall'>): 'few' | 'even' | 'none' | 'together' | 'against' => {
  if (dots.length < SMALLEST_GROUP) return 'few';
  if (!kendall) return 'even';
  if (kendall.p >= TOLD_UNDER) return 'none';
  return kendall.tau > 0 ? 'together' : 'against';
};

/** The finding with its figures: for those who hear the chart. */
export const findingText = (year: Pick<RelationYear, 'dots' | 'kendall'>, t: Translate): string => {
  const said = t(`relation.finding.${findingOf(year)}`);
  return year.kendall ? `${said}${t('relation.figures', { tau: tauText(year.kendall.tau), p: pText(year.kendall.p, t), n: year.kendall.n })}` : said;
};

type Interval = NonNullable<Kendall['interval']>;

export const intervalText = ([low, high]: Interval, t: Translate): string => t('relation.interval', { low: tauText(low), high: tauText(high) });
