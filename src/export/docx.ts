import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import type { Look } from '../charts/look.ts';
import type { Deck } from './deck.ts';
import { heading, paragraph, slideBlocks, type Block, type Writing } from './docx/blocks.ts';
import { fontTable } from './docx/fontTable.ts';
import { FACES, PAGE, SIZE, font, officialStyles } from './docx/officialStyle.ts';
import { allSources } from './docx/sourceNumbers.ts';
import type { SvgPicture } from './svg.ts';
import { withoutFolders } from './withoutFolders.ts';
import { holdable } from './xmlText.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Making {
  readonly look: Look;
  /** Makes dots of a picture, two for each of its pixels. */
  readonly rasterise: (picture: SvgPicture) => Promise<Blob>;
}

/** A story as a Word brief in plain official style (GB/T 9704-2012): its title, headings, paragraphs, native tables, pictures, sources by number. */
export const docx = async (deck: Deck, { look, rasterise }: Making): Promise<Blob> => {
  const [first] = deck.slides;
  const titled = first?.kind === 'title' ? first : null;
  const slides = titled ? deck.slides.slice(1) : deck.slides;
  const sources = allSources(slides);
  const writing: Writing = { look, rasterise, sources, counted: { figures: 0, tables: 0 } };
  const title = holdable(titled?.heading || deck.name);
  const blocks: Block[] = [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] })];
  for (const line of titled?.lines ?? []) blocks.push(new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(holdable(line))] }));
  if (titled && titled.notes !== '') blocks.push(...(await slideBlocks({ ...titled, lines: [] }, 1, writing)));
  const count = { first: 0, second: 0 };
  // What comes before the first section is of its rank.
  let within = false;
  for (const slide of slides) {
    const said = slide.heading || (slide.parts[0]?.title ?? '');
    // A page by itself is what the document is called.
    if (slides.length === 1 && said === title) {
      blocks.push(...(await slideBlocks(slide, 1, writing)));
      count.first = new Set(slide.parts.map((part) => part.title)).size;
      continue;
    }
    within ||= slide.kind === 'section';
    const level = within && (slide.kind === 'screen' || slide.kind === 'text') ? 2 : 1;
    if (level === 1) {
      count.first += 1;
      count.second = 0;
    } else count.second += 1;
    blocks.push(heading(said, level, level === 1 ? count.first : count.second, look), ...(await slideBlocks(slide, level === 1 ? 2 : 3, writing)));
  }
  if (sources.length > 0) {
    blocks.push(heading(look.t('file.sourceList'), 1, count.first + 1, look));
    sources.forEach((source, place) => blocks.push(paragraph(`[${place + 1}] ${source}`, 'Source')));
  }
  const invented = deck.slides.some(({ footer }) => footer?.invented === true);
  const small = { font: font(FACES.table), size: SIZE.fourth };
  const document = new Document({
    title, creator: look.t('common.product'), styles: officialStyles(deck.language),
    sections: [
      {
        properties: { page: PAGE },
        ...(invented ? { headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: look.t('shell.invented'), font: font(FACES.table), size: SIZE.smallFifth })] })] }) } } : {}),
        footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...small, children: ['— ', PageNumber.CURRENT, ' —'] })] })] }) },
        children: blocks,
      },
    ],
  });
  const zip = await JSZip.loadAsync(await Packer.toArrayBuffer(document));
  zip.file('word/fontTable.xml', fontTable());
  withoutFolders(zip);
  return zip.generateAsync({ type: 'blob', mimeType: TYPE, compression: 'DEFLATE' });
};
