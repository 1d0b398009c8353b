/** Half of the room a group has on its axis, in the axis' unit of one a group. */
const HALF = 0.4;

/** Dots side by side keep this distance, as long as there is room. */
const STEP = 0.055;

/**
 * How far each of some rising values is moved aside so that none hides another, -HALF to HALF, by their order alone:
 * values within `reach` of each other share a row, whose dots stand side by side around the middle.
 */
export const swarm = (values: readonly number[], reach: number): readonly number[] => {
  const aside: number[] = [];
  for (let from = 0; from < values.length; ) {
    const first = values[from] ?? 0;
    let to = from + 1;
    while (to < values.length && (values[to] ?? 0) - first <= reach) to += 1;
    const size = to - from;
    const step = Math.min(STEP, size > 1 ? (2 * HALF) / (size - 1) : 0);
    for (let place = 0; place < size; place += 1) aside.push((place - (size - 1) / 2) * step);
    from = to;
  }
  return aside;
};
