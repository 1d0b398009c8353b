import { useCallback } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import type { MetricId } from '../../domain/ids.ts';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { useOpenFigure } from '../useOpenFigure.ts';

/** Follows a point: a school's figure to its source, a group to the schools' figures behind it. */
export const useOpenSpread = (metric: MetricId): ((target: PointTarget) => void) => {
  const openBehind = useOpenBehind();
  const openFigure = useOpenFigure();
  return useCallback(
    (target) => {
      if (target.kind === 'school') void openFigure({ school: target.school, year: target.year, metric });
      else if (target.kind === 'district') openBehind({ metric, year: target.year, types: target.type === 'all' ? [] : [target.type], ...(target.area === undefined ? {} : { part: { kind: 'area', name: target.area } as const }) });
    },
    [openBehind, openFigure, metric],
  );
};
