import { fine, refused, type Outcome, type Problem } from '../../domain/problem.ts';
import { findDialect } from '../dialect.ts';
import type { Grid } from '../grid.ts';
import { COLUMN_LIMIT, GridBuilder, ROW_LIMIT } from '../gridBuilder.ts';
import { rewritten } from '../manners.ts';
import type { Pace } from '../pace.ts';
import type { TextPiece } from '../textPieces.ts';
import { CsvRecords, type Oddity, type RecordSink } from './csvRecords.ts';

export interface CsvTable {
  /** One, its header not yet found. */
  readonly grids: readonly Grid[];
  readonly delimiter: string;
  readonly warnings: readonly Problem[];
}

/** Text in pieces, cut anywhere. `start`: enough of it to tell the delimiter by; `delimiter`: the user's word, which overrules. */
export const readCsv = async (
  pieces: Iterable<TextPiece>,
  { file, start, delimiter, pace }: { readonly file: string; readonly start: string; readonly delimiter?: string | undefined; readonly pace: Pace },
): Promise<Outcome<CsvTable>> => {
  const dialect = findDialect(start, delimiter);
  const builder = new GridBuilder();
  const { delimiter: found, line, manner } = dialect;
  const records = new CsvRecords({ delimiter: found, sink: manner?.restore ? restoring(builder, manner.restore) : builder, line });
  let skip = manner ? 0 : dialect.skip;
  for (const { text, last, fraction } of manner ? rewritten(pieces, manner, dialect.skip) : pieces) {
    records.feed(text.slice(skip), last);
    skip = Math.max(0, skip - text.length);
    if (builder.tooWide) return refused('too_many_columns', { file, row: builder.tooWide.row }, { columns: builder.tooWide.columns, limit: COLUMN_LIMIT });
    if (builder.rowCount > ROW_LIMIT) return refused('too_many_rows', { file }, { limit: ROW_LIMIT });
    if (await pace.stopped(fraction)) return refused('cancelled', { file });
  }
  if (!builder.holdsText) return refused('blank_file', { file });
  return fine({ grids: [builder.finish(null, 'unknown')], delimiter: dialect.delimiter, warnings: warningsOf(records, file) });
};

const restoring = (sink: RecordSink, restore: (cell: string) => string): RecordSink => ({
  add: (source, start, end) => {
    const cell = restore(source.slice(start, end));
    sink.add(cell, 0, cell.length);
  },
  endRow: (line) => sink.endRow(line),
});

const warningsOf = (records: CsvRecords, file: string): readonly Problem[] => [
  ...oddity('unclosed_quote', file, records.unclosed),
  ...oddity('stray_quote', file, records.stray),
  ...(records.mixedLineEnds ? [{ code: 'mixed_line_ends', place: { file }, values: {} }] : []),
];

const oddity = (code: string, file: string, found: Oddity | null): readonly Problem[] =>
  found ? [{ code, place: { file, row: found.line, text: found.text }, values: { count: found.count } }] : [];
