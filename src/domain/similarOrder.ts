import { median, robustScale } from './statistics.ts';

/** Above so many rows the matrix of distances is not worth its room and time. */
export const MOST_SIMILAR = 1500;

/** Further apart than any two rows that share a column. */
const APART = 1e6;

/** Each column on its own robust scale around its median, so that columns of different units weigh the same; NaN where missing. */
const scaled = (rows: readonly (readonly (number | null)[])[], columns: number): readonly Float64Array[] => {
  const all = rows.map(() => new Float64Array(columns).fill(Number.NaN));
  for (let column = 0; column < columns; column += 1) {
    const known = rows.flatMap((row) => row[column] ?? []);
    const middle = median(known);
    if (middle === null) continue;
    const scale = robustScale(known, 0) || 1;
    rows.forEach((row, place) => {
      const value = row[column] ?? null;
      const line = all[place];
      if (value !== null && line) line[column] = (value - middle) / scale;
    });
  }
  return all;
};

/** Mean distance over the columns that both have. */
const distance = (one: Float64Array, two: Float64Array): number => {
  let sum = 0;
  let shared = 0;
  for (let column = 0; column < one.length; column += 1) {
    const difference = (one[column] ?? Number.NaN) - (two[column] ?? Number.NaN);
    if (Number.isNaN(difference)) continue;
    sum += Math.abs(difference);
    shared += 1;
  }
  return shared === 0 ? APART : sum / shared;
};

/** Mean of what a row has; 0, the middle, where it has nothing. */
const weightOf = (row: Float64Array): number => {
  let sum = 0;
  let known = 0;
  for (const value of row) {
    if (Number.isNaN(value)) continue;
    sum += value;
    known += 1;
  }
  return known === 0 ? 0 : sum / known;
};

interface Cluster {
  readonly rows: readonly number[];
  /** Mean weight of its rows: the higher side of a join comes first. */
  readonly weight: number;
}

const join = (one: Cluster, two: Cluster): Cluster => {
  const [first, second] = one.weight >= two.weight ? [one, two] : [two, one];
  const size = first.rows.length + second.rows.length;
  return { rows: [...first.rows, ...second.rows], weight: (first.weight * first.rows.length + second.weight * second.rows.length) / size };
};

/**
 * The order of rows in which like stands beside like: hierarchical clustering by average linkage (Sokal and Michener
 * 1958), found by chains of nearest neighbours (Murtagh 1983) in the square of the number of rows; at each join the side
 * with the higher mean comes first, as R's reorder.dendrogram. The same rows always give the same order. Null above
 * MOST_SIMILAR rows.
 */
export const similarOrder = (rows: readonly (readonly (number | null)[])[]): readonly number[] | null => {
  const n = rows.length;
  if (n > MOST_SIMILAR) return null;
  const lines = scaled(rows, rows.reduce((most, row) => Math.max(most, row.length), 0));
  const far = new Float64Array(n * n);
  lines.forEach((one, i) => {
    for (let j = i + 1; j < n; j += 1) {
      const apart = distance(one, lines[j] ?? one);
      far[i * n + j] = apart;
      far[j * n + i] = apart;
    }
  });
  const clusters = new Map<number, Cluster>(lines.map((line, place) => [place, { rows: [place], weight: weightOf(line) }]));
  const chain: number[] = [];
  while (clusters.size > 1) {
    const top = chain.at(-1) ?? Math.min(...clusters.keys());
    if (chain.length === 0) chain.push(top);
    const before = chain.at(-2);
    // Of equals the one before, so that the chain ends.
    let nearest = before ?? -1;
    let least = before === undefined ? Infinity : (far[top * n + before] ?? Infinity);
    for (const other of clusters.keys()) {
      const apart = far[top * n + other] ?? Infinity;
      if (other !== top && apart < least) {
        nearest = other;
        least = apart;
      }
    }
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.splice(-2);
    const kept = clusters.get(top);
    const gone = clusters.get(nearest);
    if (!kept || !gone) break;
    clusters.delete(nearest);
    for (const other of clusters.keys()) {
      if (other === top) continue;
      const joined = ((far[top * n + other] ?? 0) * kept.rows.length + (far[nearest * n + other] ?? 0) * gone.rows.length) / (kept.rows.length + gone.rows.length);
      far[top * n + other] = joined;
      far[other * n + top] = joined;
    }
    clusters.set(top, join(kept, gone));
  }
  return [...clusters.values()][0]?.rows ?? [];
};
