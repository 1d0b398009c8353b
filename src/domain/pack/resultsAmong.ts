import { isResult } from '../observation.ts';
import type { PackFigure } from './packData.ts';

export type PackResult = PackFigure & { readonly value: number };

/** What was reached, with a value: neither aims nor requirements, which a school may say of the same year and metric, nor gaps. */
export const resultsAmong = (figures: readonly PackFigure[]): readonly PackResult[] => figures.flatMap((figure) => (figure.value !== null && isResult(figure.status) ? [{ ...figure, value: figure.value }] : []));
