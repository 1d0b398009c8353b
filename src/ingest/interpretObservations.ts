import { sameInBoth } from '../domain/bilingual.ts';
import type { BrandApplication } from '../domain/brand.ts';
import type { Finding } from '../domain/finding.ts';
import type { Metric } from '../domain/metric.ts';
import type { ObservationColumns } from '../domain/observation.ts';
import type { Problem } from '../domain/problem.ts';
import type { InterpretContext } from './context.ts';
import { duplicatesOf } from './duplicates.ts';
import type { MetricMatch } from './draft.ts';
import { readFigureColumns } from './figureColumns.ts';
import { FoldedMetrics } from './foldedMetrics.ts';
import type { Grid } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { ObservationBuilder } from './observationBuilder.ts';
import { setRowsAside } from './rowAccounts.ts';
import type { RowKeys } from './rowKeys.ts';
import { SetAsideBuilder, reasonCode } from './setAsideBuilder.ts';
import type { SettledSchools } from './settleSchools.ts';
import { takeFigures } from './takeFigures.ts';

export interface Given {
  readonly mapping: Mapping;
  readonly context: InterpretContext;
  readonly headers: readonly string[];
  readonly keys: RowKeys;
  readonly settled: SettledSchools;
}

export interface Taken {
  readonly observations: ObservationColumns;
  readonly brands: readonly BrandApplication[];
  readonly findings: readonly Finding[];
  readonly metrics: readonly MetricMatch[];
  readonly newMetrics: readonly Metric[];
  readonly setAside: SetAsideBuilder;
  readonly warnings: readonly Problem[];
}

/** Rows to observations; every cell that is not taken goes to the set-aside, once. */
export const interpretObservations = (grid: Grid, { mapping, context, headers, keys, settled }: Given): Taken => {
  const figures = readFigureColumns(grid, mapping, { context, headers, keys });
  const folded = new FoldedMetrics(grid, mapping, figures.metrics.map(({ metric }) => metric));
  const builder = new ObservationBuilder(keys.rows * Math.max(1, figures.groups.length));
  const setAside = new SetAsideBuilder(grid);
  const marks = takeFigures(grid, { mapping, keys, settled, figures, folded, builder, setAside });
  const { kept, doubles } = duplicatesOf(builder, { schools: settled.schools.length, metrics: folded.metrics.length });
  for (const { at, same, first } of doubles) {
    const row = builder.columns.gridRow[at] ?? 0;
    const value = builder.columns.value[first] ?? Number.NaN;
    marks.giveBack(row);
    setAside.add(row, builder.columns.column[at] ?? 0, { reason: reasonCode(same ? 'duplicate_same' : 'duplicate_differs'), suggestion: Number.isNaN(value) ? '' : String(value) });
  }
  setRowsAside(grid, { mapping, keys, marks, setAside, lineageRead: settled.lineageRead, hasFigures: figures.groups.length > 0 });
  const counts = new Uint32Array(folded.metrics.length);
  for (const at of kept) counts[builder.columns.metric[at] ?? 0] = (counts[builder.columns.metric[at] ?? 0] ?? 0) + 1;
  const known = new Set(context.metrics.map(({ id }) => id));
  return {
    observations: builder.build(kept, { schools: settled.schools, metrics: folded.metrics.map(({ id }) => id), file: context.file, rowNumber: grid.rowNumber }),
    brands: [],
    findings: [],
    metrics: figures.metrics.map(({ metric, header, by, fraction }, place) => ({ header, metric: metric.id, by, fraction, cells: folded.cellsOf(place, counts) })),
    newMetrics: folded.metrics.filter(({ id }, place) => !known.has(id) && (counts[place] ?? 0) > 0),
    setAside,
    warnings: doubles.filter(({ same }) => !same).slice(0, 20).map(({ at, first }): Problem => {
      const row = (place: number): number => grid.rowNumber[builder.columns.gridRow[place] ?? 0] ?? 0;
      const text = (place: number): string => { const value = builder.columns.value[place] ?? Number.NaN; return Number.isNaN(value) ? '—' : String(value); };
      const metric = folded.metrics[builder.columns.metric[at] ?? 0];
      const school = settled.matches.find((match) => match?.school === settled.schools[builder.columns.school[at] ?? 0]);
      return {
        code: 'duplicate_differs',
        place: { file: context.fileName, row: row(at), column: headers[builder.columns.column[at] ?? 0] ?? '', text: text(at) },
        values: { school: school?.name ?? '', year: builder.columns.year[at] ?? 0, metric: metric?.name ?? sameInBoth(''), first: text(first), firstRow: row(first), second: text(at), secondRow: row(at) },
      };
    }),
  };
};

