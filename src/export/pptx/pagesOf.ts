import type { SlideContent, SlidePart } from '../deck.ts';
import { sheetCells } from '../sheetCells.ts';
import { sentencePages } from './sentencePages.ts';
import type { Box } from './slideRoom.ts';
import { tablePages, type TablePage } from '../tablePages.ts';
import { besideWords, type BesideWords } from './besideWords.ts';

export type ChartPart = Extract<SlidePart, { readonly kind: 'chart' }>;

export type Block =
  | { readonly kind: 'charts'; readonly charts: readonly ChartPart[] }
  | { readonly kind: 'table'; readonly page: TablePage }
  | { readonly kind: 'sentences'; readonly lines: readonly string[]; readonly fontSize: number };

/** What stands on one slide of the file below its heading. */
export interface Page {
  readonly title: string;
  readonly scope: string;
  readonly block: Block | null;
  /** Said below charts and above a table, in letters of that size. */
  readonly beside: BesideWords | null;
}

const TABLE = { sizes: [18, 16, 14, 13], mostLines: 8 } as const;
/** Of a table that one slide then still holds whole. */
const LARGER = [26, 24, 22, 20] as const;

/** The parts of a slide as slides of the file: charts by twos, each table and each run of sentences over as many slides as it needs. */
export const pagesOf = (parts: SlideContent['parts'], stage: Box, none: string): readonly Page[] => {
  const pages: Page[] = [];
  for (const part of parts) {
    const { title, scope } = part;
    const last = pages.at(-1);
    switch (part.kind) {
      case 'chart':
        if (last?.block?.kind === 'charts' && last.block.charts.length < 2) {
          const charts = [...last.block.charts, part];
          pages[pages.length - 1] = { ...last, block: { kind: 'charts', charts }, beside: besideWords(charts.flatMap(({ beside }) => beside), stage) };
        } else pages.push({ title, scope, block: { kind: 'charts', charts: [part] }, beside: besideWords(part.beside, stage) });
        break;
      case 'table': {
        const beside = besideWords(part.beside, stage);
        const cells = sheetCells(part.sheet, none);
        const room = { ...stage, ...TABLE, first: stage.h - (beside?.h ?? 0) };
        const larger = LARGER.map((size) => tablePages(cells, { ...room, sizes: [size], squeezed: 1 })).find(({ length }) => length === 1);
        const found = larger ?? tablePages(cells, room);
        for (const [place, page] of found.entries()) pages.push({ title, scope, block: { kind: 'table', page }, beside: place === 0 ? beside : null });
        break;
      }
      case 'sentences':
        for (const page of sentencePages(part.lines, stage)) pages.push({ title, scope, block: { kind: 'sentences', ...page }, beside: null });
        break;
    }
  }
  return pages.length === 0 ? [{ title: '', scope: '', block: null, beside: null }] : pages;
};
