import { HeadingLevel, ImageRun, Paragraph, TextRun, type Table } from 'docx';
import type { Look } from '../../charts/look.ts';
import { chartPicture } from '../chartPicture.ts';
import type { SlideContent, SlidePart } from '../deck.ts';
import { partsOfDocument, saidParts } from '../saidParts.ts';
import type { SvgPicture } from '../svg.ts';
import { holdable } from '../xmlText.ts';
import { nativeCharts } from '../nativeChart/nativeChart.ts';
import { officialTables } from './officialTable.ts';
import { PAGE_PIXELS } from './officialStyle.ts';
import { sourceNumbers } from './sourceNumbers.ts';

export type Block = Paragraph | Table;

export interface Writing {
  readonly look: Look;
  readonly rasterise: (picture: SvgPicture) => Promise<Blob>;
  readonly sources: readonly string[];
  /** Counted over the whole document. */
  readonly counted: { figures: number; tables: number };
}

/** Of a heading. */
export type Level = 1 | 2 | 3;

/** Of a chart that fits any box, drawn anew for the page: its letters are then as large as those of tables. Pixels. */
const PLAIN = { width: 1080, height: 520 } as const;

/** As tall as a picture may be, so that its caption stays with it. */
const TALLEST = 760;

export const paragraph = (text: string, style: string): Paragraph => new Paragraph({ style, children: [new TextRun(holdable(text))] });

const paragraphs = (lines: readonly string[]): readonly Paragraph[] => lines.flatMap((line) => line.split(/\r?\n/u)).filter((line) => line.trim() !== '').map((line) => paragraph(line.trim(), 'Official'));

const titled = ({ title, scope }: SlidePart, { t }: Look): string => (scope === '' ? title : t('file.titled', { title, scope }));

/** What a slide says and shows, in the order in which one reads: its words, then as of when over which schools, then its parts, under headings of that level where there are several. */
export const slideBlocks = async (slide: SlideContent, level: Level, writing: Writing): Promise<readonly Block[]> => {
  const { lines, notes, footer } = slide;
  const { look, sources } = writing;
  const parts = partsOfDocument(saidParts(slide, look), look);
  const scope = footer ? [footer.scope, footer.date].filter((part) => part !== '').join(look.t('file.joiner')) : '';
  const where = footer ? sourceNumbers(footer.sources, sources) : '';
  const blocks: Block[] = [...paragraphs([...lines, notes])];
  if (scope !== '') blocks.push(new Paragraph({ style: 'Scope', children: [new TextRun(holdable(scope)), new TextRun({ text: where, superScript: true })] }));
  const several = new Set(parts.map(({ title }) => title)).size > 1;
  for (const [place, part] of parts.entries()) {
    if (several && part.title !== '' && part.title !== parts[place - 1]?.title) blocks.push(heading(part.title, level, new Set(parts.slice(0, place + 1).map(({ title }) => title)).size, look));
    blocks.push(...(await partBlocks(part, saidIn(notes), writing)));
  }
  return blocks;
};

/** The sentences of a text, without what two ways of writing one differ in; what belongs to a number stays. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[\n。！？；;!?]|\.(?=\s|$)/u)
    .map((sentence) => sentence.replaceAll(/(?<!\d)[.,:]|[.,:](?!\d)|[^\P{P}.,:%-]|\s/gu, ''))
    .filter((sentence) => sentence !== '');

type Said = (line: string) => boolean;

/** Whether a line says nothing but what a text says too. */
const saidIn = (text: string): Said => {
  const said = new Set(sentencesOf(text));
  return (line) => sentencesOf(line).every((sentence) => said.has(sentence));
};

/** `said`: whether it stands above already. */
const partBlocks = async (part: SlidePart, said: Said, { look, rasterise, counted }: Writing): Promise<readonly Block[]> => {
  switch (part.kind) {
    case 'sentences':
      return paragraphs(part.lines.filter((line) => !said(line)));
    case 'table': {
      counted.tables += 1;
      const tables = officialTables(part.sheet, look.t('file.none'));
      return [...paragraphs(part.beside.filter((line) => !said(line))), new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(holdable(look.t('file.table', { n: counted.tables, title: titled(part, look) })))] }), ...tables.flatMap((table) => [table, paragraph('', 'Caption')])];
    }
    case 'chart': {
      counted.figures += 1;
      const picture = chartPicture(nativeCharts(part) ? { ...part, ...PLAIN } : part);
      const scale = Math.min(PAGE_PIXELS / picture.width, TALLEST / picture.height);
      const data = new Uint8Array(await (await rasterise(picture)).arrayBuffer());
      const description = holdable(part.drawing.description).slice(0, 1000);
      const image = new ImageRun({ type: 'png', data, transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) }, altText: { title: holdable(part.title), name: look.t('file.figure', { n: counted.figures, title: '' }).trim(), description } });
      return [new Paragraph({ style: 'Picture', children: [image] }), paragraph(look.t('file.figure', { n: counted.figures, title: titled(part, look) }), 'Caption'), ...paragraphs(part.beside.filter((line) => !said(line)))];
    }
  }
};

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const CHINESE = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 十二 for 12: to 99. */
const chinese = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? (CHINESE[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (CHINESE[ones] ?? '') : ''}`;
};

/** 一、, （一） and 1. before headings, as official documents count them; English ones have none. */
export const heading = (text: string, level: Level, n: number, { language }: Look): Paragraph => {
  const counted = language === 'en' || n > 99 ? '' : { 1: `${chinese(n)}、`, 2: `（${chinese(n)}）`, 3: `${n}. ` }[level];
  return new Paragraph({ heading: HEADINGS[level], children: [new TextRun(holdable(counted + text))] });
};
