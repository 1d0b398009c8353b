/** Kinds of file that are no text table; each is a problem code `is_<kind>`. */
export const FOREIGN_KINDS = [
  'binary_workbook', 'word', 'slides', 'pdf', 'picture', 'archive', 'program', 'database', 'media', 'rich_text', 'web_page', 'binary',
] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];
/** A workbook in a zip, or what older Office wrote, which may be one. */
export type BookKind = 'workbook' | 'compound';

/** What bytes are by their first ones, whatever the name says; null where they may be text. */
export const fileKind = (bytes: Uint8Array): ForeignKind | BookKind | null => {
  const signature = SIGNATURES.find(({ at = 0, text, also }) => holdsAt(bytes, at, text) && (also?.(bytes) ?? true));
  if (signature) return signature.kind === 'archive' && holdsAt(bytes, 0, 'PK') ? packedKind(bytes) : signature.kind;
  return null;
};

/** A web page or XML that a system exported as a table. */
export const markupKind = (text: string): ForeignKind | null =>
  /^\s*(<!doctype\s+html|<html|<head|<table|<meta\s|<\?xml)/i.test(text) ? 'web_page' : null;

/** A zero byte is in no text (UTF-16 set apart). */
export const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 1 << 16).includes(0);

interface Signature {
  readonly kind: ForeignKind | 'compound';
  readonly text: string;
  readonly at?: number;
  readonly also?: (bytes: Uint8Array) => boolean;
}

/** For marks that a text could begin with too: no text has control characters among its first bytes. */
const notText = (bytes: Uint8Array): boolean => bytes.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 27));

const SIGNATURES: readonly Signature[] = [
  { kind: 'archive', text: 'PK\x03\x04' },
  { kind: 'archive', text: 'PK\x05\x06' },
  { kind: 'archive', text: '\x1f\x8b' },
  { kind: 'archive', text: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', text: 'Rar!\x1a\x07' },
  { kind: 'archive', text: 'BZh', also: notText },
  { kind: 'archive', text: '\xfd7zXZ\x00' },
  { kind: 'archive', text: '\x28\xb5\x2f\xfd' },
  { kind: 'archive', text: 'ustar', at: 257 },
  { kind: 'compound', text: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'pdf', text: '%PDF-' },
  { kind: 'picture', text: '\x89PNG\r\n\x1a\n' },
  { kind: 'picture', text: '\xff\xd8\xff' },
  { kind: 'picture', text: 'GIF87a' },
  { kind: 'picture', text: 'GIF89a' },
  { kind: 'picture', text: 'WEBP', at: 8 },
  { kind: 'picture', text: 'II*\x00' },
  { kind: 'picture', text: 'MM\x00*' },
  { kind: 'picture', text: 'BM', also: notText },
  { kind: 'picture', text: '\x00\x00\x01\x00' },
  { kind: 'picture', text: 'ftyphei', at: 4 },
  { kind: 'media', text: 'ftyp', at: 4, also: notText },
  { kind: 'media', text: 'ID3', also: notText },
  { kind: 'media', text: 'RIFF', also: notText },
  { kind: 'program', text: 'MZ', also: notText },
  { kind: 'program', text: '\x7fELF' },
  { kind: 'database', text: 'SQLite format 3\x00' },
  { kind: 'database', text: 'PAR1', also: notText },
  { kind: 'database', text: 'DUCK', at: 8, also: notText },
  { kind: 'rich_text', text: '{\\rtf' },
];

const holdsAt = (bytes: Uint8Array, at: number, text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

/** Names of the parts stand in a zip file as they are: at its start before each part, at its end in its list. */
const packedKind = (bytes: Uint8Array): ForeignKind | 'workbook' => {
  const latin = new TextDecoder('latin1');
  const names = latin.decode(bytes.subarray(0, 1 << 16)) + latin.decode(bytes.subarray(Math.max(0, bytes.length - (1 << 16))));
  if (names.includes('xl/workbook.bin')) return 'binary_workbook';
  if (names.includes('xl/') || names.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'workbook';
  if (names.includes('word/') || names.includes('application/vnd.oasis.opendocument.text')) return 'word';
  return names.includes('ppt/') ? 'slides' : 'archive';
};
