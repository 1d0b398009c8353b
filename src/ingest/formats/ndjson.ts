import { refused, type Outcome, type Problem } from '../../domain/problem.ts';
import { ROW_LIMIT } from '../gridBuilder.ts';
import type { Pace } from '../pace.ts';
import type { TextPiece } from '../textPieces.ts';
import { jsonTablesRead, repeatedKeys, type JsonTablesRead } from './json.ts';
import { JsonParser } from './jsonParser.ts';
import { jsonPlace } from './jsonPlace.ts';
import { JsonTables } from './jsonTables.ts';

/** Whether text is JSON by the line: its first line is a whole object or list, and another begins behind it. */
export const looksLikeNdjson = (start: string): boolean => {
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const [first, second] = lines;
  if (first === undefined || second === undefined || !/^\s*[{[]/.test(first) || !/^\s*[{[]/.test(second)) return false;
  const parser = new JsonParser(first);
  return parser.value() !== null && parser.ends();
};

/** One record a line. A bad line stops the reading, but for the last one, which may be half written: that is left out. */
export const readNdjson = async (
  pieces: Iterable<TextPiece>,
  { file, pace }: { readonly file: string; readonly pace: Pace },
): Promise<Outcome<JsonTablesRead>> => {
  const tables = new JsonTables();
  const warnings: Problem[] = [];
  let bad: Problem | null = null;
  let row = 0;
  for await (const line of linesOf(pieces, pace)) {
    if (line === null) return refused('cancelled', { file });
    row += 1;
    if (line.trim() === '') continue;
    if (bad) return { ok: false, problem: bad };
    const parser = new JsonParser(line);
    const node = parser.value();
    if (node === null || !parser.ends()) {
      const place = jsonPlace(line, parser.failure?.at ?? parser.at);
      bad = { code: 'ndjson_line', place: { file, row, text: place.text }, values: { character: place.character } };
      continue;
    }
    tables.take(node);
    if (warnings.length === 0) warnings.push(...repeatedKeys(parser, line, file).map((problem) => ({ ...problem, place: { ...problem.place, row } })));
    if (tables.rows > ROW_LIMIT) return refused('too_many_rows', { file }, { limit: ROW_LIMIT });
  }
  if (bad) warnings.push({ ...bad, code: 'ndjson_half_line' });
  return jsonTablesRead(tables, { file, warnings });
};

/** Null when the work is to be given up. */
async function* linesOf(pieces: Iterable<TextPiece>, pace: Pace): AsyncGenerator<string | null> {
  let rest = '';
  for (const { text, last, fraction } of pieces) {
    const lines = (rest + text).split(/\r\n|\n/);
    rest = last ? '' : (lines.pop() ?? '');
    yield* lines;
    if (await pace.stopped(fraction)) yield null;
  }
}
