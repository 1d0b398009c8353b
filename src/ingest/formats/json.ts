import { fine, refused, type Outcome, type Problem } from '../../domain/problem.ts';
import type { Grid } from '../grid.ts';
import { COLUMN_LIMIT, ROW_LIMIT } from '../gridBuilder.ts';
import type { Pace } from '../pace.ts';
import type { TextPiece } from '../textPieces.ts';
import { JsonParser } from './jsonParser.ts';
import { jsonPlace } from './jsonPlace.ts';
import { JsonTables } from './jsonTables.ts';
import { isMap, type JsonNode } from './jsonText.ts';

export interface JsonTablesRead {
  readonly grids: readonly Grid[];
  readonly delimiter: null;
  readonly warnings: readonly Problem[];
}

/** A JSON file to its tables; a list at the top is read element by element, so that no tree of all records exists. */
export const readJson = async (
  pieces: Iterable<TextPiece>,
  { file, pace }: { readonly file: string; readonly pace: Pace },
): Promise<Outcome<JsonTablesRead>> => {
  const texts: string[] = [];
  for (const piece of pieces) texts.push(piece.text);
  const text = texts.join('');
  if (text.trim() === '') return refused('blank_file', { file });
  const parser = new JsonParser(text);
  const tables = new JsonTables();
  if (parser.takes('[')) {
    for (const node of elementsOf(parser)) {
      tables.take(node);
      if (tables.rows > ROW_LIMIT) return refused('too_many_rows', { file }, { limit: ROW_LIMIT });
      if (await pace.stopped(parser.at / text.length)) return refused('cancelled', { file });
    }
  } else {
    const node = parser.value();
    if (node !== null && isMap(node)) tables.takeWhole(node);
  }
  if (parser.failure || !parser.ends()) return syntaxProblem(parser, text, file);
  return jsonTablesRead(tables, { file, warnings: repeatedKeys(parser, text, file) });
};

/** What a file comes to once all its records were taken. */
export const jsonTablesRead = (
  tables: JsonTables,
  { file, warnings }: { readonly file: string; readonly warnings: readonly Problem[] },
): Outcome<JsonTablesRead> => {
  const { tooWide } = tables;
  if (tooWide) return refused('too_many_columns', { file, row: tooWide.row }, { columns: tooWide.columns, limit: COLUMN_LIMIT });
  const grids = tables.finish();
  return grids.length === 0 ? refused('json_no_records', { file }) : fine({ grids, delimiter: null, warnings });
};

const syntaxProblem = (parser: JsonParser, text: string, file: string): Outcome<never> => {
  const { code, at } = parser.failure ?? { code: 'json_syntax', at: parser.at };
  const place = jsonPlace(text, at);
  return refused(at >= text.trimEnd().length ? 'json_cut_off' : code, { file, row: place.row, text: place.text }, { character: place.character });
};

export const repeatedKeys = (parser: JsonParser, text: string, file: string): readonly Problem[] => {
  const { repeated } = parser;
  return repeated
    ? [{ code: 'duplicate_key', place: { file, row: jsonPlace(text, repeated.at).row, text: repeated.key }, values: { count: repeated.count } }]
    : [];
};

/** The elements of a list whose bracket is open, as they are read. */
function* elementsOf(parser: JsonParser): Generator<JsonNode> {
  if (parser.takes(']')) return;
  for (;;) {
    const node = parser.value();
    if (node === null) return;
    yield node;
    if (parser.takes(']')) return;
    if (!parser.takes(',')) {
      parser.fail();
      return;
    }
  }
}
