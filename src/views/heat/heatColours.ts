import type { HeatColour } from '../../charts/heat/heatRows.ts';
import type { Language } from '../../domain/bilingual.ts';
import { formatNumber, formatUnit, formatValue } from '../../domain/formatting.ts';
import { marginOf, type HeatClass, type HeatScale } from '../../domain/heatScale.ts';
import type { Metric, Norm } from '../../domain/metric.ts';
import type { Translate } from '../../words/translate.ts';
import type { HeatAddress } from './address.ts';

interface Saying {
  readonly t: Translate;
  readonly language: Language;
}

/** The classes of one metric's scale with their numbers. */
export const coloursOfScale = (metric: Metric, { kind, classes }: HeatScale, saying: Saying): readonly HeatColour[] =>
  classes.map((one) => ({ side: one.side, strength: one.strength, label: kind === 'norm' ? aroundNorm(metric, one, saying) : ofValue(metric, one, saying) }));

const ofValue = (metric: Metric, { low, high }: HeatClass, { t, language }: Saying): string => {
  const value = (one: number): string => formatValue(metric, one, language);
  if (low === null) return metric.kind === 'count' ? t('heat.upTo', { value: value(high ?? 0) }) : t('heat.under', { value: value(high ?? 0) });
  if (high === null) return metric.kind === 'rate' && low >= 100 ? value(low) : t('heat.from', { value: value(low) });
  return low === high ? value(low) : t('heat.range', { low: formatNumber(low, language), high: value(high) });
};

const aroundNorm = (metric: Metric, { side, low, high }: HeatClass, { t, language }: Saying): string => {
  if (side === 'at') return t('heat.at');
  if (side === 'plain') return t('heat.noNorm');
  const unit = metric.kind === 'rate' ? '%' : formatUnit(metric, language);
  const number = (one: number): string => formatNumber(one, language);
  const distance = high === null ? t('heat.orMore', { value: `${number(low ?? 0)}${unit}` }) : low === high ? `${number(low ?? 0)}${unit}` : t('heat.range', { low: number(low ?? 0), high: `${number(high)}${unit}` });
  return t(side === 'short' ? 'heat.short' : 'heat.beyond', { distance });
};

/** Classes that metrics of different units share: fifths of the place in the district, and the norm. */
const FIFTHS = 5;

const MIXED: readonly (Pick<HeatColour, 'side' | 'strength'> & { readonly word: string })[] = [
  ...Array.from({ length: FIFTHS }, (_, place) => ({ side: 'more' as const, strength: place / (FIFTHS - 1), word: `heat.fifth.${place + 1}` })),
  { side: 'short', strength: 1, word: 'heat.farShort' },
  { side: 'short', strength: 0.4, word: 'heat.nearShort' },
  { side: 'at', strength: 0, word: 'heat.at' },
  { side: 'plain', strength: 0, word: 'heat.noColour' },
];
const [FAR, NEAR, AT, PLAIN] = [FIFTHS, FIFTHS + 1, FIFTHS + 2, FIFTHS + 3];

export const mixedColours = (t: Translate): readonly HeatColour[] => MIXED.map(({ side, strength, word }) => ({ side, strength, label: t(word) }));

/** Which of them a figure has. For a metric whose norm is only to be met, more is never better: the norm tells, whatever was asked for. */
export const mixedColour = (metric: Metric, norms: readonly Norm[], { value, place }: { readonly value: number; readonly place: number | null }, by: HeatAddress['colour']): number => {
  const margin = marginOf(metric, norms, value);
  if ((by === 'norm' || metric.direction === 'meet_norm') && margin !== null) {
    if (margin >= 0) return AT;
    const size = Math.max(...norms.map((norm) => Math.abs(norm.value)));
    return -margin > size / 2 ? FAR : NEAR;
  }
  return by === 'norm' || place === null ? PLAIN : Math.min(FIFTHS - 1, Math.floor(place * FIFTHS));
};
