import type { Metric } from './metric.ts';

/** Whether a school's place among others may be shown: never for what is not rankable, nor where only a norm is to be met. */
export const isRanked = (metric: Metric): boolean => metric.rankable && metric.kind !== 'ordinal' && metric.kind !== 'boolean';
