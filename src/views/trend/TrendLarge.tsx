import { useMemo } from 'react';
import { EChart } from '../../charts/EChart.tsx';
import { levelChart } from '../../charts/levelChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import { trendChart } from '../../charts/trend/trendChart.ts';
import { useDrawnPart } from '../DrawnWhole.tsx';
import type { TrendView } from './trendView.ts';
import { useOpenPoint } from './useOpenPoint.ts';

/** The large chart: as high as the window has room for, so that years and n of N stand on the first screen. */
export const TrendLarge = ({ view }: { readonly view: TrendView }) => {
  const look = useLook();
  const onPoint = useOpenPoint(view);
  const { metric, years, all, levels } = view;
  const drawing = useMemo(
    () => (metric.kind === 'ordinal' && all.schools.length === 0 ? levelChart({ metric, years, basis: all.basis, counts: levels }, look) : trendChart(all, look)),
    [metric, years, all, levels, look],
  );
  const onDrawn = useDrawnPart(drawing);
  return <EChart drawing={drawing} height={look.theme === 'projector' ? 340 : 300} fills onPoint={onPoint} onDrawn={onDrawn} />;
};
