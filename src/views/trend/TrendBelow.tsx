import { useDeferredValue } from 'react';
import { useDrawnLater } from '../DrawnWhole.tsx';
import { TrendSmall } from './TrendSmall.tsx';
import type { TrendView } from './trendView.ts';

/** Each type of school beside the others: the large chart is painted first, these follow in the frame after. */
export const TrendBelow = ({ view }: { readonly view: TrendView }) => {
  const later = useDeferredValue(view);
  useDrawnLater(later !== view);
  return later.byType.length > 0 && later.metric.kind !== 'ordinal' ? <TrendSmall view={later} /> : null;
};
