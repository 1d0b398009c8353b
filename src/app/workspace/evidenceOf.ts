import { valueOf } from './problemError.ts';
import { cellText, type Grid } from '../../ingest/grid.ts';
import { findHeader, headerNames } from '../../ingest/header.ts';
import { readFile } from '../../ingest/read.ts';
import type { Evidence, SourceAddress } from '../../queries/access.ts';
import { gunzip } from '../../store/gzip.ts';
import type { WorkspaceSource } from './workspaceSource.ts';

/** So many rows above the figure's and below it. */
const AROUND = 3;

export type FindEvidence = (address: SourceAddress, importedAt: string) => Promise<Evidence | null>;

/** Reads the original again, the way it was read when it came in; the file last looked at stays read. */
export const evidenceFinder = (source: WorkspaceSource): FindEvidence => {
  let last: { readonly name: string; readonly file: Promise<OpenedFile> } | null = null;
  return async (address, importedAt) => {
    const name = `${address.import} ${address.file}`;
    if (last?.name !== name) last = { name, file: openFile(source, address) };
    const opened = last.file;
    opened.catch(() => {
      if (last?.name === name) last = null;
    });
    return place(await opened, address, importedAt);
  };
};

interface OpenedFile {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** As the import understood them; empty where it did not say. */
  readonly headers: readonly string[];
}

const openFile = async (source: WorkspaceSource, { import: id, file }: SourceAddress): Promise<OpenedFile> => {
  const [original, setAside] = await Promise.all([source.original(id, file).then(valueOf), source.setAside(id)]);
  const { encoding, delimiter } = original.reading;
  const bytes = await gunzip(new Uint8Array(original.gzip));
  const reading = valueOf(await readFile({ name: original.name, bytes, encoding, ...(delimiter === null ? {} : { delimiter }) }));
  return { name: original.name, grids: reading.grids, headers: (setAside.ok ? setAside.value.headers[file] : undefined) ?? [] };
};

/** Null where the file has no such row: the address was made up. */
const place = ({ name, grids, headers }: OpenedFile, { row, column }: SourceAddress, importedAt: string): Evidence | null => {
  const found = grids
    .filter(({ columns }) => column < columns.length)
    .map((grid) => ({ grid, at: grid.rowNumber.indexOf(row) }))
    .find(({ at }) => at >= 0);
  if (!found) return null;
  const { grid, at } = found;
  const header = findHeader(grid);
  const from = Math.max(at - AROUND, header.headerTo + 1 <= at ? header.headerTo + 1 : 0);
  const to = Math.min(at + AROUND, grid.rowCount - 1);
  return {
    file: name,
    importedAt,
    rowNumber: row,
    headers: headers.length === grid.columns.length ? headers : headerNames(grid, header),
    rows: Array.from({ length: to - from + 1 }, (_, offset) => ({
      number: grid.rowNumber[from + offset] ?? 0,
      cells: grid.columns.map((_column, each) => cellText(grid, from + offset, each)),
    })),
    column,
  };
};
