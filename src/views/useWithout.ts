import type { SchoolFigure } from '../domain/answers/schoolFigures.ts';
import { whyWithout } from '../domain/whyWithout.ts';
import { useCallback } from 'react';
import { useFormat } from './useFormat.ts';

/** Why there is no figure, in words; null: the school said nothing at all. */
export const useWithout = (): ((figure: Pick<SchoolFigure, 'status' | 'missing'> | null) => string) => {
  const { t } = useFormat();
  return useCallback((figure) => t(`terms.without.${whyWithout(figure)}`), [t]);
};
