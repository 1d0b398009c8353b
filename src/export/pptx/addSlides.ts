import type { Look } from '../../charts/look.ts';
import type { SlideContent, SlideShape } from '../deck.ts';
import { addChart, type AwaitedChart, type Rasterise } from './addCharts.ts';
import type { Faces } from './faces.ts';
import { saidParts } from '../saidParts.ts';
import { CUT_LINE, pagesOf, type Block, type Page } from './pagesOf.ts';
import { inch, inches, points, slideRoom, type Box } from './slideRoom.ts';
import { rgb, slideWriter, type OfficeSlide, type SlideWriter } from './slideWriter.ts';
import { sentencePages } from './sentencePages.ts';
import { largestFitting } from '../wrapping.ts';

export interface Adding {
  readonly newSlide: () => OfficeSlide;
  readonly shape: SlideShape;
  readonly look: Look;
  readonly faces: Faces;
  readonly rasterise: Rasterise;
  /** Said on slides without figures too; '' for data of one's own. */
  readonly invented: string;
}

const addHeading = (writer: SlideWriter, heading: string, { look, shape }: Adding): void => {
  const room = slideRoom(shape).heading;
  const box = { ...room, x: room.x + 24, w: room.w - 24 };
  writer.bar({ ...room, w: 8 }, look.colours.accent);
  // Where a typeface is put in for another, letters are wider: there is room to spare.
  const size = largestFitting(heading, box.w * 0.9, [{ size: 38, lines: 1 }, { size: 33, lines: 1 }, { size: 29, lines: 1 }, { size: 26, lines: 2 }, { size: 21, lines: 3 }]);
  writer.words(heading, { box, size, colour: 'text', bold: true, valign: 'middle', name: 'Title' });
};

/** Slides of the file that one slide of a story makes: those that are shown, then what is behind them in the appendix. */
export interface Planned {
  readonly content: SlideContent;
  /** Empty for a slide of words. */
  readonly pages: readonly Page[];
  readonly appendix: readonly Page[];
}

export const planned = (content: SlideContent, shape: SlideShape, look: Look): Planned => {
  const pages = content.kind === 'screen' ? pagesOf(saidParts(content, look), slideRoom(shape).stage, look) : [];
  return { content, pages: pages.filter(({ appended }) => !appended), appendix: pages.filter(({ appended }) => appended) };
};

/** How many slides of the file are shown for it. */
export const shownCount = ({ content, pages }: Planned, shape: SlideShape): number => (content.kind === 'screen' ? pages.length : content.kind === 'text' ? sentencePages(content.lines, slideRoom(shape).stage).length : 1);

/** A slide of a story as one slide of the file or several; gives back the charts whose parts are yet to be written. `appendixAt`: the number of the first slide of its appendix. */
export const addSlides = ({ content, pages, appendix }: Planned, appendixAt: number, adding: Adding): Promise<readonly AwaitedChart[]> => {
  const { t } = adding.look;
  const behind = t(appendix.length === 1 ? 'file.appendixOne' : 'file.appendix', { from: appendixAt, to: appendixAt + appendix.length - 1 });
  return content.kind === 'screen' ? addPages(content, pages.map(({ cut, ...page }) => ({ ...page, cut: cut === null ? null : [cut, behind].filter((part) => part !== '').join(t('file.joiner')) })), false, adding) : Promise.resolve(addWords(content, adding));
};

/** What is too long to be shown, on slides that are left out when the file is presented. */
export const addAppendix = ({ content, appendix }: Planned, adding: Adding): Promise<readonly AwaitedChart[]> => addPages(content, appendix, true, adding);

const addPages = async (content: SlideContent, pages: readonly Page[], hidden: boolean, adding: Adding): Promise<readonly AwaitedChart[]> => {
  const { look, shape, newSlide, faces } = adding;
  const room = slideRoom(shape);
  const awaited: AwaitedChart[] = [];
  for (const [place, page] of pages.entries()) {
    const slide = newSlide();
    slide.hidden = hidden;
    const writer = slideWriter(slide, look, faces);
    const said = content.heading === '' ? page.title : content.heading;
    const heading = place === 0 && !hidden ? said : look.t('file.continued', { title: said });
    addHeading(writer, heading, adding);
    writer.words(scopeLine(content, page), { box: room.scope, size: 18, colour: 'muted', valign: 'middle', name: 'Scope' });
    const { beside, cut } = page;
    const below = page.block?.kind === 'charts';
    const stage = { ...room.stage, h: room.stage.h - (cut === null ? 0 : CUT_LINE) };
    if (cut !== null) writer.words(cut, { box: { ...stage, y: stage.y + stage.h, h: CUT_LINE }, size: 16, colour: 'muted', valign: 'bottom', name: 'Rest' });
    if (beside) writer.words(beside.lines.join('\n'), { box: { ...stage, h: beside.h, y: below ? stage.y + stage.h - beside.h : stage.y }, size: beside.fontSize, colour: 'muted', valign: below ? 'bottom' : 'top', name: 'Beside' });
    const left = { ...stage, h: stage.h - (beside?.h ?? 0), y: stage.y + (below ? 0 : (beside?.h ?? 0)) };
    if (page.block) awaited.push(...(await addBlock(page.block, slide, left, adding)));
    foot(slide, content, adding);
  }
  return awaited;
};

const scopeLine = ({ heading }: SlideContent, { title, scope }: Page): string => [title === heading ? '' : title, scope].filter((part) => part !== '').join(' · ');

const addBlock = async (block: Block, slide: OfficeSlide, stage: Box, { look, faces, rasterise, shape }: Adding): Promise<readonly AwaitedChart[]> => {
  const writer = slideWriter(slide, look, faces);
  switch (block.kind) {
    case 'charts': {
      const awaited: AwaitedChart[] = [];
      for (const [place, part] of block.charts.entries()) awaited.push(...(await addChart(part, boxOf(stage, place, block.charts.length, shape), { slide, writer, rasterise })));
      return awaited;
    }
    case 'sentences':
      writer.list(block.lines, { box: stage, size: block.fontSize, colour: 'text', name: 'Text' });
      return [];
    case 'table': {
      const { columns, rows, figures, widths, heights, fontSize } = block.page;
      const line = { type: 'solid' as const, pt: 0.75, color: rgb(look.colours.grid) };
      const cell = (text: string, place: number, head: boolean) => ({
        text,
        options: {
          fontFace: faces.latin, fontSize: points(fontSize), lang: faces.lang, color: rgb(look.colours[head ? 'muted' : 'text']), bold: head, align: figures[place] === true ? ('right' as const) : ('left' as const),
          valign: head ? ('bottom' as const) : ('middle' as const), margin: [points(4), points(8), points(4), points(8)] satisfies [number, number, number, number],
          border: [{ type: 'none' as const }, { type: 'none' as const }, head ? { ...line, pt: 1.5, color: rgb(look.colours.muted) } : line, { type: 'none' as const }] satisfies [object, object, object, object],
        },
      });
      const all = [columns.map((text, place) => cell(text, place, true)), ...rows.map((row) => row.map((text, place) => cell(text, place, false)))];
      slide.addTable(all, { x: inch(stage.x), y: inch(stage.y), w: inch(widths.reduce((sum, width) => sum + width, 0)), colW: widths.map(inch), rowH: heights.map(inch), autoPage: false, objectName: 'Table' });
      return [];
    }
  }
};

/** Two charts stand beside each other on a wide slide, else over each other. */
const boxOf = ({ x, y, w, h }: Box, place: number, of: number, shape: SlideShape): Box => {
  if (of === 1) return { x, y, w, h };
  return shape === 'wide' ? { x: x + place * (w / 2 + 12), y, w: w / 2 - 12, h } : { x, y: y + place * (h / 2 + 8), w, h: h / 2 - 8 };
};

/** Date, scope and sources, the slide's number, and what is said to it: with all sources by name. */
const foot = (slide: OfficeSlide, { footer, notes }: SlideContent, { shape, look, faces, invented }: Adding): void => {
  const room = slideRoom(shape);
  const line = footer?.line ?? invented;
  if (line !== '') slideWriter(slide, look, faces).words(line, { box: room.foot, size: largestFitting(line, room.foot.w, [{ size: 15, lines: 1 }, { size: 12, lines: 2 }]), colour: 'muted', valign: 'middle', name: 'Sources' });
  slide.slideNumber = { ...inches(room.number), fontFace: faces.latin, fontSize: points(15), color: rgb(look.colours.muted), align: 'right', valign: 'middle', margin: 0 };
  const sources = footer?.sources ?? [];
  slide.addNotes([notes, sources.length > 1 ? [look.t('file.sources'), ...sources].join('\n') : ''].filter((part) => part !== '').join('\n\n'));
};

const addWords = (content: SlideContent, adding: Adding): readonly AwaitedChart[] => {
  const { look, shape, newSlide, faces } = adding;
  const room = slideRoom(shape);
  const { x, w } = room.stage;
  if (content.kind === 'text') {
    for (const [place, page] of sentencePages(content.lines, room.stage).entries()) {
      const slide = newSlide();
      const writer = slideWriter(slide, look, faces);
      const heading = place === 0 ? content.heading : look.t('file.continued', { title: content.heading });
      addHeading(writer, heading, adding);
      if (page.lines.length > 0) writer.list(page.lines, { box: room.stage, size: page.fontSize, colour: 'text', name: 'Text' });
      foot(slide, content, adding);
    }
    return [];
  }
  const slide = newSlide();
  const writer = slideWriter(slide, look, faces);
  const first = content.kind === 'title';
  const [align, left] = first ? (['center', x] as const) : (['left', x + 32] as const);
  const wide = w - (left - x) * 2;
  const size = largestFitting(content.heading, wide, [{ size: first ? 60 : 50, lines: 1 }, { size: 46, lines: 2 }, { size: 34, lines: 4 }]);
  if (first) writer.bar({ x: room.width / 2 - 60, y: 372, w: 120, h: 6 }, look.colours.accent);
  else writer.bar({ x, y: 236, w: 10, h: 130 }, look.colours.accent);
  writer.words(content.heading, { box: { x: left, y: 150, w: wide, h: 206 }, size, colour: 'text', bold: true, align, valign: 'bottom', name: 'Title' });
  if (content.lines.length > 0) writer.words(content.lines.join('\n'), { box: { x: left, y: 400, w: wide, h: 220 }, size: largestFitting(content.lines.join('\n'), wide, [{ size: 26, lines: 5 }, { size: 20, lines: 7 }, { size: 15, lines: 10 }]), colour: 'muted', align, name: 'Text' });
  foot(slide, content, adding);
  return [];
};
