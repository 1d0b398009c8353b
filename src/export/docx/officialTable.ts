import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, convertInchesToTwip } from 'docx';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { sheetCells } from '../sheetCells.ts';
import { tablePages, type TablePage } from '../tablePages.ts';
import { FACES, PAGE_PIXELS, font } from './officialStyle.ts';

/** 五号, 小五 and 六号 in pixels, and as many lines as a cell has. */
const ROOM = { w: PAGE_PIXELS, h: Infinity, sizes: [14, 12, 10], mostLines: Infinity } as const;

const twips = (pixels: number): number => Math.round(convertInchesToTwip(pixels / 96));

/** A sheet as tables of Word that are as wide as the page: its head comes again on each page, too many columns go on below, beside the first one. */
export const officialTables = (sheet: Sheet, none: string): readonly Table[] => tablePages(sheetCells(sheet, none), ROOM).map(tableOf);

const tableOf = ({ columns, rows, figures, widths, fontSize }: TablePage): Table => {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
  const row = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      ...(head ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (text, place) =>
          new TableCell({
            verticalAlign: VerticalAlign.CENTER,
            width: { size: twips(widths[place] ?? 0), type: WidthType.DXA },
            margins: { top: 30, bottom: 30, left: 80, right: 80 },
            children: text.split('\n').map(
              (words) =>
                new Paragraph({
                  alignment: head ? AlignmentType.CENTER : figures[place] === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
                  spacing: { line: 240, lineRule: LineRuleType.AUTO },
                  children: [new TextRun({ text: words, font: font(head ? FACES.heading : FACES.table), size: Math.round(fontSize * 1.5) })],
                }),
            ),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { top: { ...line, size: 8 }, bottom: { ...line, size: 8 }, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
};
