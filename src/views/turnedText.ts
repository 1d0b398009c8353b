import type { Turn } from '../domain/register/predecessors.ts';
import type { Translate } from '../words/translate.ts';

/** 2021 年乙小学并入，不与上年相比: why a school's figures of a year have no change on last year. `year` in words. */
export const turnedText = ({ kind, others }: Turn, year: string, t: Translate): string => t(`chart.turned.${kind}`, { year, others: others.join(t('chart.joiner')) });
