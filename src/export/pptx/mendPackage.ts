import type JSZip from 'jszip';
import { holdable } from '../xmlText.ts';
import { withoutFolders } from '../withoutFolders.ts';
import type { AwaitedChart } from './addCharts.ts';
import { chartWorkbook } from './chartWorkbook.ts';
import { chartXml } from './chartXml.ts';
import type { Faces } from './faces.ts';

interface Mending {
  readonly faces: Faces;
  /** In the order in which pptxgenjs numbered them. */
  readonly awaited: readonly AwaitedChart[];
  /** What the second sheet of a chart's workbook is called. */
  readonly figures: string;
}

/** A presentation as pptxgenjs left it, with its charts and their workbooks, and without what makes Office offer a repair. Changes `zip`. */
export const mendPackage = async (zip: JSZip, { faces, awaited, figures }: Mending): Promise<void> => {
  const numbers = chartNumbers(zip);
  for (const number of numbers) zip.remove(chartPart(number)).remove(relationsPart(number)).remove(workbookPart(number));
  for (const [place, { chart, part }] of awaited.entries()) {
    zip.file(chartPart(place + 1), chartXml(chart, faces));
    zip.file(relationsPart(place + 1), relationsXml(place + 1));
    zip.file(workbookPart(place + 1), (await chartWorkbook(chart, part.sheet, figures)).arrayBuffer());
  }
  withoutFolders(zip);
  const parts = new Set(Object.keys(zip.files));
  for (const name of parts) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const text = await zip.files[name]?.async('string');
    if (text !== undefined) zip.file(name, mended(name, counted(holdable(text), numbers), faces, parts), { createFolders: false });
  }
};

const chartPart = (number: number): string => `ppt/charts/chart${number}.xml`;
const relationsPart = (number: number): string => `ppt/charts/_rels/chart${number}.xml.rels`;
const workbookPart = (number: number): string => `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;

const relationsXml = (number: number): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/Microsoft_Excel_Worksheet${number}.xlsx"/></Relationships>`;

/** Names of chart parts, counted from 1. */
const counted = (text: string, numbers: readonly number[]): string =>
  text.replaceAll(/(\/charts\/chart)(\d+)(?=\.xml")/gu, (_, before: string, number: string) => before + String(numbers.indexOf(Number(number)) + 1));

/** pptxgenjs counts charts on from one presentation to the next. */
const chartNumbers = (zip: JSZip): readonly number[] =>
  Object.keys(zip.files).flatMap((name) => Number(/^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? 0) || []).toSorted((one, other) => one - other);

const mended = (name: string, text: string, faces: Faces, parts: ReadonlySet<string>): string => {
  if (name === '[Content_Types].xml') return withoutStrangers(text, parts);
  if (name.startsWith('ppt/theme/')) return text.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${faces.eastAsian}"/>`);
  if (name.startsWith('ppt/notesSlides/notesSlide')) return numbered(paragraphs(text, faces));
  // One typeface is all that pptxgenjs takes: Chinese names in an English file want one of their own.
  return /^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+$/u.test(name) ? numbered(text).replaceAll(`<a:ea typeface="${faces.latin}"`, `<a:ea typeface="${faces.eastAsian}"`) : text;
};

/** pptxgenjs declares a master for each slide, of which only the first exists. */
const withoutStrangers = (text: string, parts: ReadonlySet<string>): string =>
  text.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/gu, (override, part: string) => (parts.has(part) ? override : ''));

/** Each shape of a slide its own number. */
const numbered = (text: string): string => {
  let last = 0;
  return text.replaceAll(/(<p:cNvPr id=")\d+"/gu, (_, before: string) => `${before}${(last += 1)}"`);
};

/** Notes over several lines, which pptxgenjs writes as one, as paragraphs. */
const paragraphs = (text: string, { lang }: Faces): string =>
  text.replace(/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/u, (_, _run: string, said: string) =>
    said.split(/\r?\n/u).map((line) => `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${line}</a:t></a:r>`).join('</a:p>'));
