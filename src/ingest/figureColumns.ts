import type { Metric } from '../domain/metric.ts';
import { metricId, type MetricId } from '../domain/ids.ts';
import type { Year } from '../domain/year.ts';
import { headerParts } from './columnFacts.ts';
import type { InterpretContext } from './context.ts';
import type { MetricMatch } from './draft.ts';
import { decideFraction, mostlyAboveOne, type CountedText } from './fractions.ts';
import type { Grid } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { findMetric, headerKey, indexMetrics, inferMetric, inferredMetricId, splitUnit } from './metrics.ts';
import { isBlank } from '../domain/plainText.ts';
import { firstColumn, type RowKeys } from './rowKeys.ts';
import { metricOfTitle, titleOf } from './titles.ts';

/** A group of columns that give one figure a row: its value, or the parts of a rate, or both. -1: no such column. */
export interface FigureColumns {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly year: Year | null;
  readonly status: 'aim' | null;
  /** Place of the metric in `metrics`; -1: each row names its own. */
  readonly metric: number;
}

/** A metric as this table has it. */
export interface TableMetric {
  readonly metric: Metric;
  readonly header: string;
  readonly by: MetricMatch['by'];
  readonly fraction: boolean | null;
}

export interface Figures {
  readonly groups: readonly FigureColumns[];
  readonly metrics: readonly TableMetric[];
  /** Long tables: place in `metrics` by the code of the metric's name; -1 not wanted, -2 blank. */
  readonly byNameCode: Int32Array;
  readonly nameColumn: number;
}

interface Named {
  readonly id: MetricId;
  readonly header: string;
  readonly by: MetricMatch['by'];
}

/** What figures a table gives and of which metrics; unknown ones are inferred, and fractions decided on their whole column. */
export const readFigureColumns = (grid: Grid, mapping: Mapping, { context, headers, keys }: { readonly context: InterpretContext; readonly headers: readonly string[]; readonly keys: RowKeys }): Figures => {
  const index = indexMetrics(context.metrics);
  const corrected = new Map(context.corrections.metrics.map(({ key, to }) => [key, to]));
  const nameColumn = firstColumn(mapping, 'metricName');
  const named: Named[] = [];
  const places = new Map<string, number>();
  const placeOf = (each: Named): number => {
    const place = places.get(each.id) ?? named.length;
    if (place === named.length) {
      places.set(each.id, place);
      named.push(each);
    }
    return place;
  };
  const nameOf = (header: string): Named | 'refuse' => {
    const to = corrected.get(headerKey(header));
    if (to === 'refuse') return 'refuse';
    if (to !== undefined && to !== 'new') return { id: to, header, by: 'user' };
    const found = to === 'new' ? null : findMetric(header, index);
    return found ? { id: found.metric, header, by: found.by } : { id: inferredMetricId(header), header, by: to === 'new' ? 'user' : 'inferred' };
  };

  const used = usedCodes(grid, keys, nameColumn);
  const byNameCode = new Int32Array(grid.columns[nameColumn]?.texts.length ?? 0).fill(-2);
  grid.columns[nameColumn]?.texts.forEach((text, code) => {
    if (isBlank(text) || !used.has(code)) return;
    const each = nameOf(text);
    byNameCode[code] = each === 'refuse' ? -1 : placeOf(each);
  });

  const groups = nameColumn >= 0 ? longGroups(mapping) : wideGroups(grid, mapping, { headers, context, nameOf, placeOf, index, corrected });
  const texts = textsByMetric(grid, { groups, keys, nameColumn, byNameCode, count: named.length });
  const kinds = new Map(context.corrections.kinds.map(({ metric, kind }) => [metric, kind]));
  const units = grid.columns[firstColumn(mapping, 'unit')];
  const metrics = named.map((each, place): TableMetric => {
    const counted = texts[place] ?? [];
    const known = index.byId.get(each.id);
    const unit = known || !units || nameColumn < 0 ? '' : unitOf(grid, { keys, nameColumn, byNameCode, place, unitColumn: firstColumn(mapping, 'unit') });
    const header = unit === '' || splitUnit(each.header).unit !== '' ? each.header : `${each.header}（${unit}）`;
    const metric = known ?? { ...inferMetric(header, counted.map(({ text }) => text), kinds.get(each.id) ?? null), id: each.id };
    return { metric, header: each.header, by: each.by, fraction: metric.kind === 'rate' ? fractionOf(metric, mapping, counted, each.header) : null };
  });
  return { groups, metrics, byNameCode, nameColumn };
};

/** What was decided before holds, unless it makes nonsense of the column: 95 is no fraction of one. */
const fractionOf = (metric: Metric, mapping: Mapping, texts: readonly CountedText[], header: string): boolean | null => {
  const decided = decideFraction(texts, splitUnit(header).unit === '%' || /percent|pct/i.test(header));
  if (mapping.fractions.includes(metric.id)) return !mostlyAboveOne(texts);
  if (mapping.percents?.includes(metric.id)) return false;
  return decided;
};

const longGroups = (mapping: Mapping): readonly FigureColumns[] => {
  const numerator = firstColumn(mapping, 'numerator');
  const denominator = firstColumn(mapping, 'denominator');
  const values = mapping.columns.flatMap((role, column) => (role.role === 'value' ? [{ value: column, year: role.year ?? null }] : []));
  if (values.length === 0 && numerator >= 0) return [{ value: -1, numerator, denominator, year: null, status: null, metric: -1 }];
  return values.map(({ value, year }, at) => ({ value, year, status: null, metric: -1, numerator: at === 0 ? numerator : -1, denominator: at === 0 ? denominator : -1 }));
};

const wideGroups = (
  grid: Grid,
  mapping: Mapping,
  { headers, context, nameOf, placeOf, index, corrected }: {
    readonly headers: readonly string[];
    readonly context: InterpretContext;
    readonly nameOf: (header: string) => Named | 'refuse';
    readonly placeOf: (each: Named) => number;
    readonly index: ReturnType<typeof indexMetrics>;
    readonly corrected: ReadonlyMap<string, string>;
  },
): readonly FigureColumns[] => {
  const groups = new Map<string, FigureColumns>();
  mapping.columns.forEach((role, column) => {
    if (role.role !== 'metric') return;
    const name = headerParts(headers[column] ?? '').name;
    const header = name === '' || inferredMetricId(name) === metricId('m:') ? metricOfTitle(titleOf(grid, mapping, context.fileName), index).header : name;
    const asNamed = corrected.has(headerKey(header)) ? nameOf(header) : byRole(role.metric, header, index);
    if (asNamed === 'refuse') return;
    const metric = placeOf(asNamed);
    const key = `${metric} ${role.year ?? ''} ${role.status ?? ''}`;
    const before = groups.get(key);
    const free = before && before[role.part] < 0 ? before : { value: -1, numerator: -1, denominator: -1, year: role.year ?? null, status: role.status ?? null, metric };
    groups.set(before && free !== before ? `${key} ${column}` : key, { ...free, [role.part]: column });
  });
  return [...groups.values()];
};

const byRole = (id: MetricId, header: string, index: ReturnType<typeof indexMetrics>): Named => {
  const found = findMetric(header, index);
  const by = found?.metric === id ? found.by : index.byId.has(id) ? 'user' : 'inferred';
  return { id, header, by };
};

const usedCodes = (grid: Grid, { from, rows, skip }: RowKeys, column: number): ReadonlySet<number> => {
  const used = new Set<number>();
  const codes = grid.columns[column]?.codes;
  if (codes) for (let at = 0; at < rows; at += 1) if (skip[at] === 0) used.add(codes[at + from] ?? 0);
  return used;
};

/** The texts of each metric's figures in rows that are taken. */
const textsByMetric = (
  grid: Grid,
  { groups, keys, nameColumn, byNameCode, count }: { readonly groups: readonly FigureColumns[]; readonly keys: RowKeys; readonly nameColumn: number; readonly byNameCode: Int32Array; readonly count: number },
): readonly (readonly CountedText[])[] => {
  const found = Array.from({ length: count }, () => new Map<string, number>());
  const names = grid.columns[nameColumn]?.codes;
  for (const { value, metric } of groups) {
    const encoded = grid.columns[value];
    if (!encoded) continue;
    const width = encoded.texts.length;
    const tallies = new Map<number, number>();
    for (let at = 0; at < keys.rows; at += 1) {
      if (keys.skip[at] !== 0) continue;
      const row = at + keys.from;
      const place = metric >= 0 ? metric : (byNameCode[names?.[row] ?? 0] ?? -1);
      if (place < 0) continue;
      const key = place * width + (encoded.codes[row] ?? 0);
      tallies.set(key, (tallies.get(key) ?? 0) + 1);
    }
    for (const [key, rows] of tallies) {
      const text = encoded.texts[key % width] ?? '';
      const of = found[Math.floor(key / width)];
      if (of && !isBlank(text)) of.set(text, (of.get(text) ?? 0) + rows);
    }
  }
  return found.map((texts) => [...texts].map(([text, rows]) => ({ text, rows })));
};

const unitOf = (
  grid: Grid,
  { keys, nameColumn, byNameCode, place, unitColumn }: { readonly keys: RowKeys; readonly nameColumn: number; readonly byNameCode: Int32Array; readonly place: number; readonly unitColumn: number },
): string => {
  const names = grid.columns[nameColumn]?.codes;
  const units = grid.columns[unitColumn];
  for (let at = 0; at < keys.rows; at += 1) {
    const row = at + keys.from;
    if (byNameCode[names?.[row] ?? 0] === place && (units?.codes[row] ?? 0) !== 0) return (units?.texts[units.codes[row] ?? 0] ?? '').trim();
  }
  return '';
};
