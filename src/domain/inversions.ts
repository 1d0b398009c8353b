/** Pairs in which a greater value stands before a smaller one, equal ones not counted, in n log n steps (merge sort). */
export const inversions = (values: readonly number[] | Float64Array): number => {
  let from = Float64Array.from(values);
  let into = new Float64Array(from.length);
  let found = 0;
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) found += merge(from, into, { start, middle: Math.min(start + width, from.length), end: Math.min(start + 2 * width, from.length) });
    [from, into] = [into, from];
  }
  return found;
};

interface Halves {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Merges two sorted halves; how many of the left stood before a smaller one of the right. */
const merge = (from: Float64Array, into: Float64Array, { start, middle, end }: Halves): number => {
  let left = start;
  let right = middle;
  let found = 0;
  for (let place = start; place < end; place++) {
    const one = from[left] ?? 0;
    const other = from[right] ?? 0;
    if (left < middle && (right >= end || one <= other)) {
      into[place] = one;
      left += 1;
    } else {
      into[place] = other;
      right += 1;
      found += middle - left;
    }
  }
  return found;
};
