import type { CategoriesOf } from './pointMap.ts';
import type { Drawing } from './drawing.ts';

const listOf = (axes: unknown): readonly unknown[] => (Array.isArray(axes) ? axes : axes === undefined ? [] : [axes]);

const isCategory = (axis: unknown): boolean => typeof axis === 'object' && axis !== null && 'type' in axis && axis.type === 'category';

const gridOf = (axis: unknown): number => (typeof axis === 'object' && axis !== null && 'gridIndex' in axis ? Number(axis.gridIndex) : 0);

/** Reads from an option which axes of which grid are of categories. */
export const categoryAxes = ({ xAxis, yAxis }: Drawing['option']): CategoriesOf => {
  const x = new Set(listOf(xAxis).filter(isCategory).map(gridOf));
  const y = new Set(listOf(yAxis).filter(isCategory).map(gridOf));
  return (grid) => ({ x: x.has(grid), y: y.has(grid) });
};
