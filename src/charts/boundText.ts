import type { Norm } from '../domain/metric.ts';
import type { Translate } from '../words/translate.ts';

/** 达标 ≥ 12: a norm in words, its value as written. */
export const boundText = (bound: Norm['bound'], value: string, t: Translate): string => t(bound === 'atLeast' ? 'chart.normAtLeast' : 'chart.normAtMost', { value });
