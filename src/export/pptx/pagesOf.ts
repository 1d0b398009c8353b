import type { SlideContent, SlidePart } from '../deck.ts';
import { sheetCells } from '../sheetCells.ts';
import { sentencePages } from './sentencePages.ts';
import type { Box } from './slideRoom.ts';
import { tablePages, type TablePage } from '../tablePages.ts';

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
}

const TABLE = { sizes: [18, 16, 14, 13], mostLines: 8 } as const;

/** The parts of a slide as slides of the file: charts by twos, each table and each run of sentences over as many slides as it needs. */
export const pagesOf = (parts: SlideContent['parts'], stage: Box, none: string): readonly Page[] => {
  const pages: Page[] = [];
  for (const part of parts) {
    const { title, scope } = part;
    const last = pages.at(-1);
    switch (part.kind) {
      case 'chart':
        if (last?.block?.kind === 'charts' && last.block.charts.length < 2) pages[pages.length - 1] = { ...last, block: { kind: 'charts', charts: [...last.block.charts, part] } };
        else pages.push({ title, scope, block: { kind: 'charts', charts: [part] } });
        break;
      case 'table':
        for (const page of tablePages(sheetCells(part.sheet, none), { ...stage, ...TABLE })) pages.push({ title, scope, block: { kind: 'table', page } });
        break;
      case 'sentences':
        for (const page of sentencePages(part.lines, stage)) pages.push({ title, scope, block: { kind: 'sentences', ...page } });
        break;
    }
  }
  return pages.length === 0 ? [{ title: '', scope: '', block: null }] : pages;
};
