import { fine, refused, type Outcome } from '../../../domain/problem.ts';
import { readFile } from '../../../ingest/read.ts';
import { gunzip } from '../../../store/gzip.ts';
import { isText, placeInText, type OpenedText } from './placeInText.ts';
import { placeInGrids, type OpenedFile } from './placeInGrids.ts';
import type { FromReader, Original, ToReader } from './protocol.ts';

/** What the worker does: reads an original again, the way it was read when it came in, and keeps it for further questions. */
export const evidenceDesk = (post: (message: FromReader) => void): ((message: ToReader) => void) => {
  let opened: Promise<Outcome<OpenedFile | OpenedText>> = Promise.resolve(refused('original_lost'));
  const answer = async (file: typeof opened, { row, column }: { readonly row: number; readonly column: number }): Promise<FromReader['found']> => {
    const read = await file;
    if (!read.ok) return read;
    return fine(isText(read.value) ? placeInText(read.value, row) : placeInGrids(read.value, { row, column }));
  };
  return (message) => {
    if (message.kind === 'open') opened = openFile(message.original);
    else void answer(opened, message).then((found) => post({ no: message.no, found }));
  };
};

const openFile = async ({ file: { name, reading, gzip }, headers }: Original): Promise<Outcome<OpenedFile | OpenedText>> => {
  const bytes = await unpacked(gzip);
  if (!bytes) return refused('original_damaged', { file: name });
  if (reading.prose) return fine({ name, text: new TextDecoder().decode(bytes), places: reading.places ?? [] });
  const { encoding, delimiter } = reading;
  const read = await readFile({ name, bytes, encoding, ...(delimiter === null ? {} : { delimiter }) });
  return read.ok ? fine({ name, grids: read.value.grids, headers }) : read;
};

const unpacked = async (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return await gunzip(new Uint8Array(bytes));
  } catch {
    return null;
  }
};
