import type { Look } from '../../charts/look.ts';
import type { SlideContent } from '../deck.ts';
import { rowsOnPages, type ChartPart } from '../saidParts.ts';
import { sheetCells, type PageTable } from '../sheetCells.ts';
import { sentencePages } from './sentencePages.ts';
import type { Box } from './slideRoom.ts';
import { tablePages, type TablePage, type TableRoom } from '../tablePages.ts';
import { besideWords, type BesideWords } from './besideWords.ts';


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
  /** Of what is too long to be shown, the rest of which is in the appendix: what stands here, in words; empty where that is said already. Null: it is whole. */
  readonly cut: string | null;
  /** The rest of such a list. */
  readonly appended: boolean;
}

/** Letters of a table, largest first, by how many slides it then takes: on one with nothing broken, on one, on two; else as large as its columns allow. */
const LARGE = [26, 24, 22, 20] as const;
const ON_ONE = [18, 16] as const;
const ON_TWO = [20, 18, 16] as const;
const LONG = [18, 16, 14, 13] as const;
const MOST_LINES = 8;

/** So many slides of a list are shown one after the other. */
const SHOWN = 2;
/** Height of the line that says how many rows are shown. */
export const CUT_LINE = 30;

const tableOnPages = (cells: PageTable, room: Pick<TableRoom, 'w' | 'h' | 'first'>): readonly TablePage[] => {
  const made = (sizes: readonly number[], rest: Partial<TableRoom> = {}): readonly TablePage[] => tablePages(cells, { ...room, mostLines: MOST_LINES, sizes, ...rest });
  const within = (sizes: readonly number[], slides: number, rest: Partial<TableRoom> = {}): readonly TablePage[] | undefined =>
    sizes.map((size) => made([size], rest)).find(({ length }) => length <= slides);
  return within(LARGE, 1, { squeezed: 1, widest: Infinity }) ?? within(LARGE, 1, { squeezed: 1 }) ?? within(ON_ONE, 1) ?? within(ON_TWO, SHOWN, { squeezed: 1 }) ?? made(LONG);
};

/** Of more slides than are shown, the first with room for the line that says so. */
const tableBlocks = (cells: PageTable, room: Pick<TableRoom, 'w' | 'h'> & { readonly first: number }): readonly TablePage[] => {
  const found = tableOnPages(cells, room);
  return found.length <= SHOWN ? found : tableOnPages(cells, { ...room, first: room.first - CUT_LINE });
};

/** Of the room, that a chart takes which stood beside another on its screen: two of them share a slide. */
const BESIDE_ANOTHER = 0.6;

/** Pages of one list: all where they are few, else the first and, behind the story, the others. */
const listed = ({ title, scope }: Pick<Page, 'title' | 'scope'>, blocks: readonly Block[], beside: BesideWords | null, said: string): readonly Page[] => {
  const long = blocks.length > SHOWN;
  return blocks.map((block, place) => ({ title, scope, block, beside: place === 0 ? beside : null, cut: long && place === 0 ? said : null, appended: long && place > 0 }));
};

const tableCut = ([first]: readonly TablePage[], { columns, rows }: PageTable, { t }: Look): string => {
  const counts = { n: first?.rows.length ?? 0, of: rows.length };
  return first && first.columns.length < columns.length ? t('file.firstRowsAndColumns', { ...counts, columns: first.columns.length, ofColumns: columns.length }) : t('file.firstRows', counts);
};

/** The parts of a slide as slides of the file: charts that stood side by side by twos, each table and each run of sentences over as many slides as it needs; of a picture of a long list the rest of its rows too. */
export const pagesOf = (parts: SlideContent['parts'], stage: Box, look: Look): readonly Page[] => {
  const pages: Page[] = [];
  for (const part of parts) {
    const { title } = part;
    const last = pages.at(-1);
    switch (part.kind) {
      case 'chart': {
        const [first = part, ...rest] = rowsOnPages(part, look);
        const narrow = [first, ...(last?.block?.kind === 'charts' ? last.block.charts : [])].every(({ width }) => width <= stage.w * BESIDE_ANOTHER);
        if (narrow && rest.length === 0 && last?.block?.kind === 'charts' && last.block.charts.length < 2 && last.cut === null) pages[pages.length - 1] = { ...last, block: { kind: 'charts', charts: [...last.block.charts, first] }, beside: besideWords([...last.block.charts, part].flatMap(({ beside }) => beside), stage) };
        else pages.push({ title, scope: first.scope, block: { kind: 'charts', charts: [first] }, beside: besideWords(part.beside, stage), cut: rest.length > 0 ? '' : null, appended: false });
        pages.push(...rest.map((more): Page => ({ title, scope: more.scope, block: { kind: 'charts', charts: [more] }, beside: null, cut: null, appended: true })));
        break;
      }
      case 'table': {
        const beside = besideWords(part.beside, stage);
        const cells = sheetCells(part.sheet, look.t('file.none'));
        const found = tableBlocks(cells, { w: stage.w, h: stage.h, first: stage.h - (beside?.h ?? 0) });
        pages.push(...listed(part, found.map((page) => ({ kind: 'table', page })), beside, tableCut(found, cells, look)));
        break;
      }
      case 'sentences': {
        const found = sentencePages(part.lines, stage);
        const fitting = found.length <= SHOWN ? found : sentencePages(part.lines, { ...stage, h: stage.h - CUT_LINE });
        pages.push(...listed(part, fitting.map((page) => ({ kind: 'sentences', ...page })), null, look.t('file.firstLines', { n: fitting[0]?.lines.length ?? 0, of: part.lines.length })));
        break;
      }
    }
  }
  return pages.length === 0 ? [{ title: '', scope: '', block: null, beside: null, cut: null, appended: false }] : pages;
};
