import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { cellsRight, readPolluted } from '../support/readPolluted.ts';
import { pollutedFiles, type PollutedFile } from '../support/pollutedFiles.ts';
import { printTable } from './printTable.ts';

type Row = Readonly<Record<string, string>>;

const byPapaParse = ({ bytes }: PollutedFile): readonly Row[] =>
  Papa.parse<Row>(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true }).data.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => typeof cell === 'string')));

const byDuckDb = (connection: Awaited<ReturnType<DuckDBInstance['connect']>>, folder: string) => async ({ bytes }: PollutedFile): Promise<readonly Row[]> => {
  const path = join(folder, 'polluted.csv');
  writeFileSync(path, bytes);
  try {
    const result = await connection.runAndReadAll(`SELECT * FROM read_csv('${path}', all_varchar = true)`);
    return result.getRowObjectsJson().map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? cell : ''])));
  } catch {
    return [];
  }
};

/** The share of cells of our polluted files that are read rightly, by us and by two readers as they are. */
export const benchPolluted = async (): Promise<void> => {
  const connection = await (await DuckDBInstance.create()).connect();
  const readers = { tongbi: readPolluted, papaparse: byPapaParse, duckdb: byDuckDb(connection, mkdtempSync(join(tmpdir(), 'polluted-'))) };
  const files = pollutedFiles();
  const totals = { tongbi: { right: 0, of: 0, extra: 0, whole: 0 }, papaparse: { right: 0, of: 0, extra: 0, whole: 0 }, duckdb: { right: 0, of: 0, extra: 0, whole: 0 } };
  const rows: string[][] = [];
  for (const file of files) {
    const shares: string[] = [];
    for (const reader of ['tongbi', 'papaparse', 'duckdb'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one file at a time
      const { right, of, extra } = cellsRight(file, await readers[reader](file));
      const total = totals[reader];
      totals[reader] = { right: total.right + right, of: total.of + of, extra: total.extra + extra, whole: total.whole + (right === of && extra === 0 ? 1 : 0) };
      shares.push(`${((right / of) * 100).toFixed(0)} %${extra > 0 ? ` +${String(extra)}` : ''}`);
    }
    if (shares.some((share) => share !== '100 %')) rows.push([file.name, ...shares]);
  }
  printTable(`${String(files.length)} polluted files: share of cells read rightly (+ rows that are no data); files that all three read rightly are left out`, ['file', 'tongbi', 'papaparse', 'duckdb'], rows);
  printTable(
    'All of them',
    ['reader', 'cells right', 'files without a fault', 'rows too many'],
    Object.entries(totals).map(([reader, { right, of, extra, whole }]) => [reader, `${((right / of) * 100).toFixed(1)} %`, `${String(whole)} / ${String(files.length)}`, String(extra)]),
  );
};
