import type { TFunction } from 'i18next';
import { STACKED } from '../../charts/brand/outcomeLook.ts';
import { countOf, successRate } from '../../domain/brandCounts.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { BrandView } from './brandView.ts';
import type { useBrandWords } from './useBrandWords.ts';

interface Saying {
  readonly t: TFunction;
  readonly words: ReturnType<typeof useBrandWords>;
}

/** Outcomes as a file: a row a year, level or batch; rates in percent, empty under five decided. */
export const outcomesSheet = (view: BrandView, { t, words }: Saying): Sheet => {
  const { by } = view.address;
  const outcomes = STACKED.toReversed();
  const percent = (name: string): string => t('sheet.withUnit', { name, unit: '%' });
  return {
    name: [t('brand.title'), t('brand.outcomes'), words.level(view), words.years(view)],
    columns: [t(`brand.group.${by}`), t('brand.total'), ...outcomes.map((outcome) => t(`terms.brandOutcome.${outcome}`)), t('brand.decided'), t('brand.awarded'), percent(t('brand.rate')), percent(t('brand.low')), percent(t('brand.high'))],
    rows: view.groups.map((group) => {
      const rate = successRate(group);
      return [
        words.group(group.group, by),
        group.records.length,
        ...outcomes.map((outcome) => countOf(group, outcome)),
        group.decided,
        group.awarded,
        ...(rate ? [rate.rate * 100, rate.low * 100, rate.high * 100] : [null, null, null]),
      ];
    }),
  };
};
