import type { Language } from '../domain/bilingual.ts';
import { formatValue } from '../domain/formatting.ts';
import type { Metric } from '../domain/metric.ts';
import type { OverMerger, Turn } from '../domain/register/predecessors.ts';
import type { Translate } from '../words/translate.ts';

/** 连同前身 2 校：甲小学 12、乙小学 8 */
export const overText = (metric: Metric, { parts }: OverMerger, { t, language }: { readonly t: Translate; readonly language: Language }): string =>
  t('chart.overMerger', { n: parts.length, parts: parts.map(({ name, figure }) => `${name} ${formatValue(metric, figure.value ?? 0, language)}`).join(t('chart.joiner')) });

/** 新校：甲小学、乙小学并入 */
export const turnText = (name: string, { kind, others }: Turn, t: Translate): string => t(`chart.turn.${kind}`, { name, others: others.join(t('chart.joiner')) });

/** 2021 年起含并入的乙小学，不与上年相比: why a school's figures of a year have no change on last year. `year` in words. */
export const turnedText = ({ kind, others }: Turn, year: string, t: Translate): string => t(`chart.turned.${kind}`, { year, others: others.join(t('chart.joiner')) });
