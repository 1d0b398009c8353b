import { formatValue } from '../../domain/formatting.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { whyWithout } from '../../domain/whyWithout.ts';
import type { Saying } from './saying.ts';
import type { Standing } from './standings.ts';

/** 高于 9 所同类校中的 7 所: how a figure stands, in one closed phrase. `of`: all similar schools; under five nothing is compared, and the page says so once. */
export const verdictText = ({ metric, figure, norm, others, verdict }: Standing, of: number, { t, language }: Saying): string => {
  if (verdict === null) {
    const why = t(`terms.without.${whyWithout(figure)}`);
    return of === 0 ? t('profile.verdict.withoutAlone', { why }) : t('profile.verdict.without', { why, n: others.length, of });
  }
  const { n } = verdict;
  switch (verdict.kind) {
    case 'few':
      return of < SMALLEST_GROUP ? '' : t('profile.verdict.few');
    case 'norm':
      return t(`profile.verdict.norm.${norm ?? 'at'}`, { n, at: verdict.at });
    case 'yes':
      return t('profile.verdict.yes', { n, yes: verdict.yes });
    case 'median':
      return t(`profile.verdict.${metric.kind === 'ordinal' ? 'level' : 'median'}.${verdict.side}`, { n, median: formatValue(metric, verdict.median, language) });
    case 'place': {
      const { side, than, ties } = verdict;
      if (ties === n) return t('profile.verdict.equal', { n });
      if (than === n) return t(`profile.verdict.most.${side}`, { n });
      if (than === 0) return ties === 0 ? t(`profile.verdict.least.${side}`, { n }) : t(`profile.verdict.last.${side}`, { ties, rest: n - ties });
      return ties === 0 ? t(`profile.verdict.some.${side}`, { n, than }) : t(`profile.verdict.tied.${side}`, { n, than, ties });
    }
  }
};
