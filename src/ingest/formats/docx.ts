import mammoth from 'mammoth';
import { fine, refused, type Outcome } from '../../domain/problem.ts';
import { checkZip, UNPACKED_LIMIT_MB } from '../workbook/checkZip.ts';
import { unpackEntry, zipEntries } from '../workbook/zipEntries.ts';
import { isMarkup } from '../workbook/isMarkup.ts';
import { isWellFormed } from './wellFormed.ts';

/** More text than this is no school's report, and would keep a slow machine busy for long. */
const XML_LIMIT_MB = 12;

/** What says nothing of the text may be as it likes. */
const isUnread = (name: string): boolean => /^(?:docProps|customXml)\/|\/(?:theme|glossary)\/|\/(?:settings|webSettings|fontTable)\.xml$/iu.test(name);

/** A Word document as text: a line a paragraph, a line a row of a table with tabs between its cells. What was deleted under tracking is not there. */
export const readDocx = async (bytes: Uint8Array, file: string): Promise<Outcome<string>> => {
  const fault = await checkZip(bytes);
  if (fault === 'password') return refused('workbook_password', { file });
  if (fault === 'too_large') return refused('document_too_large', { file }, { limit: UNPACKED_LIMIT_MB });
  if (fault === 'damaged') return refused('document_damaged', { file });
  const markup = (zipEntries(bytes) ?? []).filter(({ name }) => isMarkup(name));
  if (markup.reduce((sum, { unpacked }) => sum + unpacked, 0) > XML_LIMIT_MB * 1_000_000) return refused('document_too_large', { file }, { limit: XML_LIMIT_MB });
  try {
    for (const part of markup.filter(({ name }) => !isUnread(name))) {
      // oxlint-disable-next-line no-await-in-loop -- one part in memory at a time
      if (!isWellFormed(new TextDecoder().decode(await unpackEntry(part)))) return refused('document_damaged', { file });
    }
    return fine(await textOf(bytes));
  } catch {
    return refused('document_damaged', { file });
  }
};

const word: {
  readonly convertToHtml: (
    input: { readonly arrayBuffer: ArrayBuffer; readonly buffer: Uint8Array },
    options: { readonly externalFileAccess: boolean; readonly transformDocument: (document: unknown) => unknown },
  ) => Promise<unknown>;
} = mammoth;

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const copy = Uint8Array.from(bytes);
  let lines: readonly string[] = [];
  // A browser takes the one, Node the other. The text is taken before it would become HTML, and nothing is left to become any.
  await word.convertToHtml(
    { arrayBuffer: copy.buffer, buffer: copy },
    {
      externalFileAccess: false,
      transformDocument: (document: unknown): unknown => {
        lines = linesOf(document);
        return { ...asElement(document), children: [], notes: { resolve: () => null }, comments: [] };
      },
    },
  );
  return lines.join('\n');
};

interface Element {
  readonly type?: unknown;
  readonly value?: unknown;
  readonly children?: unknown;
}

const isElement = (element: unknown): element is Element => typeof element === 'object' && element !== null;
const asElement = (element: unknown): Element => (isElement(element) ? element : {});
const childrenOf = (element: unknown): readonly unknown[] => {
  const { children } = asElement(element);
  return Array.isArray(children) ? children : [];
};

const linesOf = (element: unknown): readonly string[] => {
  switch (asElement(element).type) {
    case 'paragraph':
      return inline(element).split('\n');
    case 'tableRow':
      return [childrenOf(element).map(cellText).join('\t')];
    default:
      return childrenOf(element).flatMap(linesOf);
  }
};

const cellText = (cell: unknown): string => linesOf(cell).map((line) => line.replaceAll('\t', ' ').trim()).filter((line) => line !== '').join(' ');

const inline = (element: unknown): string => {
  const { type, value } = asElement(element);
  switch (type) {
    case 'text':
      return typeof value === 'string' ? value : '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    default:
      return childrenOf(element).map(inline).join('');
  }
};
