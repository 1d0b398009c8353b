import { fine, refused, type Outcome, type Problem } from '../domain/problem.ts';
import type { ReadingChoices } from '../domain/segment.ts';
import { Damage } from './damage.ts';
import { readDocx } from './formats/docx.ts';
import { looksLikeProse } from './looksLikeProse.ts';
import { isEncoding } from './decode.ts';
import { chosenEncoding, type FileToRead } from './read.ts';
import { fileKind, isBinary, markupKind } from './sniff.ts';
import { textPieces } from './textPieces.ts';
import { zipEntries } from './workbook/zipEntries.ts';

/** A report as the text that it is; lines end with \n. */
export interface Prose {
  readonly name: string;
  readonly bytes: number;
  readonly reading: ReadingChoices;
  readonly encodingCertain: boolean;
  readonly text: string;
  readonly warnings: readonly Problem[];
}

/** A school's report has a few thousand characters; what is far longer is something else. */
const LONGEST_TEXT = 300_000;
const MOST_LINES = 4000;
const TABLE_NAME = /\.(?:csv|tsv|tab|json|geojson|ndjson|jsonl)$/iu;

/** A file that is told in sentences, as Word writes it or as plain text; null where it is none, and may be a table. `as`: the user's word. */
export const readProse = async (input: FileToRead & { readonly as?: 'report' | 'table' }): Promise<Outcome<Prose> | null> => {
  const { name: file, bytes } = input;
  if (input.as === 'table' || bytes.length === 0) return null;
  const kind = fileKind(bytes);
  if (kind === 'word' && isWord(bytes)) {
    const read = await readDocx(bytes, file);
    return read.ok ? proseOf(input, { text: read.value, encoding: '', certain: true, warnings: [] }) : read;
  }
  if (kind !== null || TABLE_NAME.test(file) || bytes.length > LONGEST_TEXT * 4) return null;
  if (input.encoding !== undefined && !isEncoding(input.encoding)) return null;
  const encoding = chosenEncoding(input);
  if (!encoding.name.startsWith('utf-16') && isBinary(bytes)) return null;
  const body = bytes.subarray(encoding.skip);
  const damage = new Damage();
  const text = Array.from(damage.watched(textPieces(body, encoding.name)), (piece) => piece.text).join('');
  if (markupKind(text) || /^\s*[{[]/u.test(text) || (input.as !== 'report' && !looksLikeProse(text))) return null;
  return proseOf(input, { text, encoding: encoding.name, certain: encoding.certain, warnings: damage.problems(file, body, encoding) });
};

const isWord = (bytes: Uint8Array): boolean => zipEntries(bytes)?.some(({ name }) => /^word\/document\d*\.xml$/u.test(name)) !== false;

const proseOf = (
  { name: file, bytes }: FileToRead,
  { text, encoding, certain, warnings }: { readonly text: string; readonly encoding: string; readonly certain: boolean; readonly warnings: readonly Problem[] },
): Outcome<Prose> => {
  const plain = text.replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replaceAll('\u0000', '');
  if (plain.trim() === '') return refused('blank_document', { file });
  if (plain.length > LONGEST_TEXT) return refused('document_too_long', { file }, { letters: plain.length, limit: LONGEST_TEXT });
  const lines = plain.split('\n').length;
  if (lines > MOST_LINES) return refused('document_many_lines', { file }, { lines, limit: MOST_LINES });
  return fine({ name: file, bytes: bytes.length, reading: { encoding, delimiter: null }, encodingCertain: certain, text: plain, warnings });
};
