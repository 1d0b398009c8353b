import { isResult } from '../../domain/observation.ts';
import { useCallback } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import type { TrendView } from './trendView.ts';

/** Follows a point of a chart: a school's figure to its source, a district's to the schools' figures behind it. */
export const useOpenPoint = ({ metric, all, types }: Pick<TrendView, 'metric' | 'all' | 'types'>): ((target: PointTarget) => void) => {
  const openBehind = useOpenBehind();
  const openSource = useOpenSource();
  return useCallback(
    (target) => {
      if (target.kind === 'district') return openBehind({ metric: metric.id, year: target.year, types: target.type === 'all' ? types : [target.type], ...(target.area === undefined ? {} : { part: { kind: 'area', name: target.area } as const }) });
      if (target.kind === 'other') return undefined;
      const figure = all.schools.find((school) => school.id === target.school)?.figures.find((one) => one.year === target.year && (target.aim ? one.status === 'aim' : isResult(one.status)));
      return figure ? openSource(sourceText(figure.source)) : undefined;
    },
    [openBehind, openSource, metric, all, types],
  );
};
