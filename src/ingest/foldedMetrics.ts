import type { Metric } from '../domain/metric.ts';
import type { Grid } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { foldedMetric } from './metrics.ts';
import { plainText } from '../domain/plainText.ts';

/** The metrics of a table once split columns are folded in: the base metrics first, then `enrolments · Year 4` as rows ask for them. */
export class FoldedMetrics {
  readonly metrics: Metric[];
  private readonly base: number[];
  private readonly places = new Map<string, number>();
  private readonly columns: readonly number[];

  constructor(private readonly grid: Grid, mapping: Mapping, bases: readonly Metric[]) {
    this.metrics = [...bases];
    this.base = bases.map((_, place) => place);
    this.columns = mapping.columns.flatMap((role, column) => (role.role === 'split' && role.keep === null ? [column] : []));
  }

  /** Place of a base metric as it stands in a row. */
  placeOf(base: number, row: number): number {
    if (this.columns.length === 0) return base;
    let key = String(base);
    for (const column of this.columns) key += ` ${this.grid.columns[column]?.codes[row] ?? 0}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const fold = this.columns.map((column) => plainText(this.grid.columns[column]?.texts[this.grid.columns[column].codes[row] ?? 0] ?? '')).filter((text) => text !== '').join(' · ');
    const place = fold === '' ? base : this.placeOfFold(base, fold);
    this.places.set(key, place);
    return place;
  }

  /** Accepted figures of a base metric, its folds included. */
  cellsOf(base: number, counts: Uint32Array): number {
    return this.base.reduce((sum, of, place) => sum + (of === base ? (counts[place] ?? 0) : 0), 0);
  }

  private placeOfFold(base: number, fold: string): number {
    const of = this.metrics[base];
    if (!of) return base;
    const metric = foldedMetric(of, fold);
    const there = this.metrics.findIndex(({ id }) => id === metric.id);
    if (there >= 0) return there;
    this.metrics.push(metric);
    this.base.push(base);
    return this.metrics.length - 1;
  }
}
