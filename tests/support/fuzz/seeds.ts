import { pollutedFiles } from '../pollutedFiles.ts';
import { documents } from './seedDocuments.ts';
import { books, forms } from './seedBooks.ts';
import { JSONS, LINES, REPORTS, TABLES } from './seedTexts.ts';

/** Every reader that a dropped or pasted file can reach. `workspace` stands apart: readWorkspace.ts. */
export const READERS = ['csv', 'json', 'ndjson', 'workbook', 'form', 'docx', 'text', 'workspace'] as const;
export type Reader = (typeof READERS)[number];

export interface Seed {
  readonly reader: Exclude<Reader, 'workspace'>;
  readonly name: string;
  /** A text, which is encoded once it has its faults, or bytes. */
  readonly content: string | Uint8Array;
}

/** Whole files of every kind. */
export const makeSeeds = async (): Promise<readonly Seed[]> => [
  ...pollutedFiles().filter((_file, place) => place % 3 === 0).map(({ name, bytes }): Seed => ({ reader: 'csv', name: `${name}.csv`, content: name.startsWith('encoding') ? bytes : new TextDecoder().decode(bytes) })),
  ...TABLES.map((content, place): Seed => ({ reader: 'csv', name: place % 4 === 0 ? `paste-20240105-09300${place}.tsv` : `新城区2023年度表${place}.csv`, content: place % 4 === 0 ? content.replaceAll(',', '\t') : content })),
  ...JSONS.map((content, place): Seed => ({ reader: 'json', name: place === 4 ? 'map.geojson' : `导出${place}.json`, content })),
  ...LINES.map((content, place): Seed => ({ reader: 'ndjson', name: place === 0 ? 'lines.jsonl' : `lines${place}.ndjson`, content })),
  ...books().map(({ name, bytes }): Seed => ({ reader: 'workbook', name, content: bytes })),
  ...(await forms()).map(({ name, bytes }): Seed => ({ reader: 'form', name, content: bytes })),
  ...documents().map(({ name, bytes }): Seed => ({ reader: 'docx', name, content: bytes })),
  ...REPORTS.map((content, place): Seed => ({ reader: 'text', name: place % 3 === 0 ? 'paste-20240105-093000.txt' : `新华实验小学2023年总结${place}.txt`, content })),
];
