import { fine, refused, type Outcome, type Problem } from '../domain/problem.ts';
import { Damage } from './damage.ts';
import { findEncoding, isEncoding, markOf, type Encoding } from './decode.ts';
import type { Reading } from './draft.ts';
import { readCsv } from './formats/csv.ts';
import { readJson } from './formats/json.ts';
import { readNdjson } from './formats/ndjson.ts';
import type { Grid } from './grid.ts';
import { Pace } from './pace.ts';
import { fileKind, isBinary, markupKind } from './sniff.ts';
import { readWorkbook } from './workbook/readWorkbook.ts';
import { splitTables } from './splitTables.ts';
import { textFormat, type TextFormat } from './textFormat.ts';
import { textPieces } from './textPieces.ts';

/** Larger files are refused before a byte is read: a tab of a 4 GB machine would not survive them. */
export const SIZE_LIMIT_MB = 150;
const MB = 1_000_000;

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The user's word, which overrules what the bytes look like. */
  readonly encoding?: string;
  readonly delimiter?: string;
  /** 0 to 1, every 60 ms or so. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

interface Tables {
  readonly format: TextFormat;
  readonly grids: readonly Grid[];
  readonly delimiter: string | null;
  readonly warnings: readonly Problem[];
}

const READERS = { csv: readCsv, json: readJson, ndjson: readNdjson };

/** A file to its tables, nothing understood yet; what cannot be read is a problem with its place. Never throws for a file's sake. */
export const readFile = async (input: FileToRead): Promise<Outcome<Reading>> => {
  const { name: file, bytes } = input;
  if (bytes.length === 0) return refused('empty_file', { file });
  if (bytes.length > SIZE_LIMIT_MB * MB) return refused('too_large', { file }, { megabytes: Math.ceil(bytes.length / MB), limit: SIZE_LIMIT_MB });
  const kind = fileKind(bytes);
  if (kind === 'workbook' || kind === 'compound') return readBook(input);
  if (kind) return refused(`is_${kind}`, { file });
  if (input.encoding !== undefined && !isEncoding(input.encoding)) return refused('unknown_encoding', { file, text: input.encoding });
  const encoding = chosenEncoding(input);
  if (!encoding.name.startsWith('utf-16') && isBinary(bytes)) return refused('is_binary', { file });
  const tables = await readText(input, encoding);
  if (!tables.ok) return tables;
  const { format, grids, delimiter, warnings } = tables.value;
  return fine({
    name: file,
    bytes: bytes.length,
    format,
    reading: { encoding: encoding.name, delimiter },
    encodingCertain: encoding.certain,
    grids: grids.flatMap(splitTables),
    warnings,
  });
};

const readBook = async ({ name, bytes, onProgress, signal }: FileToRead): Promise<Outcome<Reading>> => {
  const book = await readWorkbook(bytes, { file: name, pace: new Pace(onProgress, signal) });
  if (!book.ok) return book;
  const { grids, sheets, warnings } = book.value;
  return fine({ name, bytes: bytes.length, format: 'workbook', reading: { encoding: '', delimiter: null, sheets }, encodingCertain: true, grids: grids.flatMap(splitTables), warnings });
};

/** The encoding that the user named, or the one that the bytes look like. */
export const chosenEncoding = ({ bytes, encoding }: FileToRead): Encoding => {
  if (encoding === undefined) return findEncoding(bytes);
  const mark = markOf(bytes);
  const name = new TextDecoder(encoding).encoding;
  return { name, certain: true, skip: mark?.name === name ? mark.skip : 0, cutOff: false };
};

const readText = async (input: FileToRead, encoding: Encoding): Promise<Outcome<Tables>> => {
  const { name: file, delimiter } = input;
  const body = input.bytes.subarray(encoding.skip);
  const start = startOf(body, encoding.name);
  const markup = markupKind(start);
  if (markup) return refused(`is_${markup}`, { file });
  const pace = new Pace(input.onProgress, input.signal);
  const damage = new Damage();
  const pieces = damage.watched(textPieces(body, encoding.name));
  const format = textFormat(file, start);
  const outcome = await READERS[format](pieces, { file, start, delimiter, pace });
  if (!outcome.ok) return outcome;
  const warnings = [...damage.problems(file, body, encoding), ...outcome.value.warnings];
  return fine({ ...outcome.value, format, warnings });
};

const startOf = (body: Uint8Array, encoding: string): string => {
  for (const { text } of textPieces(body, encoding)) return text;
  return '';
};
