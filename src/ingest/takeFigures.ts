import { statusCode, STATUSES, type Status } from '../domain/observation.ts';
import type { Metric } from '../domain/metric.ts';
import { readCell, shareOf, type CellReading, type Expected } from './cells.ts';
import type { FigureColumns, Figures, TableMetric } from './figureColumns.ts';
import type { FoldedMetrics } from './foldedMetrics.ts';
import type { Grid } from './grid.ts';
import type { Mapping } from './mapping.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import { isBlank } from '../domain/plainText.ts';
import type { Marks } from './rowAccounts.ts';
import { firstColumn, type RowKeys } from './rowKeys.ts';
import { reasonCode, type SetAsideBuilder } from './setAsideBuilder.ts';
import type { SettledSchools } from './settleSchools.ts';
import { readStatusWord } from './statusWords.ts';

interface Reader {
  readonly reading: (code: number) => CellReading;
  readonly raw: (code: number) => number;
}

const COUNT: Expected = { kind: 'count', unit: '', levels: [], fraction: false, lenient: false };
const NOTHING: CellReading = { is: 'without', missing: 'not_mentioned', status: 'reported' };

/** Reads each figure of each row that can be taken: once a distinct text and metric, then by code. */
export const takeFigures = (
  grid: Grid,
  { mapping, keys, settled, figures, folded, builder, setAside }: {
    readonly mapping: Mapping;
    readonly keys: RowKeys;
    readonly settled: SettledSchools;
    readonly figures: Figures;
    readonly folded: FoldedMetrics;
    readonly builder: ObservationBuilder;
    readonly setAside: SetAsideBuilder;
  },
): Marks => {
  const taken = new Uint16Array(keys.rows);
  const giveBack = (gridRow: number): void => {
    const at = gridRow - keys.from;
    taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
  };
  const figureColumns = new Set<number>();
  mapping.columns.forEach(({ role }, column) => { if (role === 'metric' || role === 'value' || role === 'numerator' || role === 'denominator') figureColumns.add(column); });
  const statuses = statusReader(grid, mapping);
  const notWanted = reasonCode('metric_not_wanted') + 1;
  const nameless = reasonCode('metric_missing') + 1;
  const names = grid.columns[figures.nameColumn]?.codes;
  const reasonOfName = (row: number): number => {
    const place = names ? (figures.byNameCode[names[row] ?? 0] ?? -2) : 0;
    return place === -1 ? notWanted : place === -2 ? nameless : 0;
  };
  if (names) for (let at = 0; at < keys.rows; at += 1) if (keys.skip[at] === 0) keys.skip[at] = reasonOfName(at + keys.from);
  const grouped = new Set(figures.groups.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]));
  for (const column of figureColumns) if (!grouped.has(column)) setColumnAside(grid, column, { keys, setAside, reason: notWanted - 1 });

  for (const group of figures.groups) {
    const head = keys.ofColumn.get(group.value);
    if (head !== undefined && (settled.schoolOf[head] ?? -1) < 0) setColumnAside(grid, group.value, { keys, setAside, reason: reasonCode('school_refused') });
    const readers = readersOf(grid, group, { metrics: figures.metrics, builder });
    for (let at = 0; at < keys.rows; at += 1) {
      if (keys.skip[at] !== 0) continue;
      const row = at + keys.from;
      const base = group.metric >= 0 ? group.metric : (figures.byNameCode[names?.[row] ?? 0] ?? -1);
      const school = settled.schoolOf[keys.ofColumn.get(group.value) ?? keys.candidate[at] ?? 0] ?? -1;
      if (school < 0) continue;
      const found = readers.read(row, base);
      for (const fault of found.faults) setAside.add(row, fault.column, { reason: reasonCode(fault.reason), suggestion: fault.suggestion });
      if (found.reading === null) continue;
      const year = group.year ?? keys.year[at] ?? 0;
      const status = statuses(row) ?? group.status;
      const reading = status === null ? found.reading : { ...found.reading, status };
      builder.add({ school, metric: folded.placeOf(base, row), year, gridRow: row, column: found.column }, reading, found.raw);
      taken[at] = (taken[at] ?? 0) + 1;
    }
  }
  return { taken, figureColumns, giveBack };
};

const setColumnAside = (grid: Grid, column: number, { keys, setAside, reason }: { readonly keys: RowKeys; readonly setAside: SetAsideBuilder; readonly reason: number }): void => {
  const encoded = grid.columns[column];
  for (let at = 0; at < keys.rows; at += 1) if (keys.skip[at] === 0 && !isBlank(encoded?.texts[encoded.codes[at + keys.from] ?? 0] ?? '')) setAside.add(at + keys.from, column, { reason });
};

interface Found {
  readonly reading: Exclude<CellReading, { is: 'refused' }> | null;
  readonly column: number;
  readonly raw: number;
  readonly faults: readonly { readonly column: number; readonly reason: Extract<CellReading, { is: 'refused' }>['reason']; readonly suggestion: string }[];
}

const NO_FAULTS: Found['faults'] = [];
const NONE_FOUND: Found = { reading: null, column: 0, raw: 0, faults: NO_FAULTS };

const readersOf = (grid: Grid, group: FigureColumns, { metrics, builder }: { readonly metrics: readonly TableMetric[]; readonly builder: ObservationBuilder }) => {
  const values = metrics.map((metric) => readerOf(grid, { column: group.value, expected: expectedOf(metric), builder }));
  const partReader = (column: number): Reader => readerOf(grid, { column, expected: COUNT, builder });
  const [numerators, denominators] = [partReader(group.numerator), partReader(group.denominator)];
  const codeAt = (column: number, row: number): number => grid.columns[column]?.codes[row] ?? 0;
  const blanks = [group.value, group.numerator, group.denominator].map((column) => grid.columns[column]?.texts.map(isBlank));
  const isFilled = (which: number, code: number): boolean => blanks[which]?.[code] === false;

  const read = (row: number, base: number): Found => {
    const metric = metrics[base]?.metric;
    const value = codeAt(group.value, row);
    const hasValue = isFilled(0, value);
    if (group.numerator < 0 && group.denominator < 0) {
      if (!hasValue || !metric) return NONE_FOUND;
      const reading = values[base]?.reading(value) ?? NOTHING;
      return reading.is === 'refused'
        ? { ...NONE_FOUND, faults: [{ column: group.value, ...reading }] }
        : { reading, column: group.value, raw: values[base]?.raw(value) ?? 0, faults: NO_FAULTS };
    }
    return metric ? readParts(row, base, metric) : NONE_FOUND;
  };

  const readParts = (row: number, base: number, metric: Metric): Found => {
    const codes = { value: codeAt(group.value, row), numerator: codeAt(group.numerator, row), denominator: codeAt(group.denominator, row) };
    const filled = { value: isFilled(0, codes.value), numerator: isFilled(1, codes.numerator), denominator: isFilled(2, codes.denominator) };
    const faults: Found['faults'][number][] = [];
    const part = (which: 'numerator' | 'denominator', reader: Reader): number | null => {
      if (!filled[which]) return null;
      const reading = reader.reading(codes[which]);
      if (reading.is === 'refused') faults.push({ column: group[which], ...reading });
      return reading.is === 'figure' ? reading.value : null;
    };
    const numerator = part('numerator', numerators);
    const denominator = part('denominator', denominators);
    const said = filled.value ? (values[base]?.reading(codes.value) ?? NOTHING) : null;
    if (said?.is === 'refused') faults.push({ column: group.value, ...said });
    if (said && said.is !== 'refused') {
      const reading = said.is === 'figure' ? { ...said, numerator: said.numerator ?? numerator, denominator: said.denominator ?? denominator } : said;
      return { reading, column: group.value, raw: values[base]?.raw(codes.value) ?? 0, faults };
    }
    const restOf = (reason: 'denominator_alone' | 'rate_out_of_range'): Found => {
      for (const which of ['numerator', 'denominator'] as const) {
        if (filled[which] && !faults.some(({ column }) => column === group[which])) faults.push({ column: group[which], reason, suggestion: '' });
      }
      return { ...NONE_FOUND, faults };
    };
    if (numerator === null || denominator === null || metric.kind !== 'rate') return restOf('denominator_alone');
    const share = shareOf(numerator, denominator);
    return share.is === 'refused' ? restOf('rate_out_of_range') : { reading: share, column: group.numerator, raw: numerators.raw(codes.numerator), faults };
  };
  return { read };
};

const expectedOf = ({ metric, fraction }: TableMetric): Expected => ({
  kind: metric.kind,
  unit: metric.kind === 'rate' ? '%' : metric.unit.zh,
  levels: metric.levels,
  fraction: fraction === true,
  lenient: metric.origin === 'inferred',
});

/** Readings of one column as one metric, made when first asked for. `raw` is 0 where the text is the value as written. */
const readerOf = (grid: Grid, { column, expected, builder }: { readonly column: number; readonly expected: Expected; readonly builder: ObservationBuilder }): Reader => {
  const texts = grid.columns[column]?.texts ?? [];
  const readings: CellReading[] = [];
  const raws: number[] = [];
  const reading = (code: number): CellReading => (readings[code] ??= readCell(texts[code] ?? '', expected));
  const raw = (code: number): number => {
    const text = texts[code] ?? '';
    const said = reading(code);
    return (raws[code] ??= said.is === 'figure' && String(said.value) === text ? 0 : builder.rawPlace(text));
  };
  return { reading, raw };
};

const statusReader = (grid: Grid, mapping: Mapping): ((row: number) => Status | null) => {
  const encoded = grid.columns[firstColumn(mapping, 'status')];
  if (!encoded) return () => null;
  const codes = encoded.texts.map((text) => { const status = readStatusWord(text); return status === null ? -1 : statusCode(status); });
  return (row) => STATUSES[codes[encoded.codes[row] ?? 0] ?? -1] ?? null;
};
