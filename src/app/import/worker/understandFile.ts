import { findingCategories } from '../../../domain/findingCategories.ts';
import type { Workspace } from '../../../domain/journal.ts';
import type { Outcome } from '../../../domain/problem.ts';
import type { UnderstandContext } from '../../../ingest/context.ts';
import type { Grid } from '../../../ingest/grid.ts';
import { interpret } from '../../../ingest/interpret.ts';
import type { Corrections, Mapping } from '../../../ingest/mapping.ts';
import { headerFingerprint, understand, understandAt } from '../../../ingest/understand.ts';
import { openReport, understandReport } from '../reports/reportFile.ts';
import type { ReadContent } from './readContent.ts';
import type { SessionFile, SessionTable, UnderstoodFile, WantedMapping } from './sessionFile.ts';
import { showTable } from './showTable.ts';

export interface Knowledge {
  readonly workspace: Pick<Workspace, 'schools' | 'metrics'>;
  readonly remembered: ReadonlyMap<string, Mapping>;
  readonly corrections: Corrections;
}

/** A file's tables as they are understood under what is known and what the user said; all that the review and the commit need of them. */
const understandTables = (from: SessionFile, { reading, hash, samples }: Extract<ReadContent, { is: 'tables' }>, knowledge: Knowledge): UnderstoodFile => {
  const { grids, ...rest } = reading;
  return { kind: 'understood', reading: rest, hash, samples, repeated: null, tables: grids.map((grid, table) => understandTable(from, { grid, wanted: from.mappings.get(table) }, knowledge)) };
};

/** What reading gave, or the refusal as the file's result. */
export const resultOf = (from: SessionFile, read: Outcome<ReadContent>, knowledge: Knowledge): SessionFile['result'] => {
  if (!read.ok) return { kind: 'refused', problem: read.problem };
  if (read.value.is === 'tables') return understandTables(from, read.value, knowledge);
  return understandReport(from, openReport(read.value, knowledge), knowledge);
};

const understandTable = (
  { no, name }: SessionFile,
  { grid, wanted }: { readonly grid: Grid; readonly wanted: WantedMapping | undefined },
  { workspace, remembered, corrections }: Knowledge,
): SessionTable => {
  const { schools, metrics } = workspace;
  let known = false;
  const recall = (header: string): Mapping | null => {
    const mapping = wanted === undefined ? (remembered.get(header) ?? null) : null;
    known = mapping !== null;
    return mapping;
  };
  const mapping = mappingOf(grid, wanted, { fileName: name, schools, metrics, remembered: recall });
  const draft = interpret(grid, mapping, { fileName: name, file: no, schools, metrics, categories: findingCategories, corrections });
  return { draft, fingerprint: headerFingerprint(grid, mapping), remembered: known, shown: showTable(grid, draft.mapping) };
};

const mappingOf = (grid: Grid, wanted: WantedMapping | undefined, context: UnderstandContext): Mapping => {
  if (wanted?.kind === 'mapping') return wanted.mapping;
  return wanted?.kind === 'header' ? { ...understandAt(grid, wanted, context) } : understand(grid, context);
};
