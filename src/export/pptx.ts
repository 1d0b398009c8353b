import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Look } from '../charts/look.ts';
import type { Deck, SlideContent } from './deck.ts';
import type { AwaitedChart, Rasterise } from './pptx/addCharts.ts';
import { addAppendix, addSlides, planned, shownCount } from './pptx/addSlides.ts';
import { facesOf } from './pptx/faces.ts';
import { mendPackage } from './pptx/mendPackage.ts';
import { inch, slideRoom } from './pptx/slideRoom.ts';
import { rgb } from './pptx/slideWriter.ts';
import { holdable } from './xmlText.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

interface Making {
  /** Of what is not drawn by a chart: typefaces, colours, words. */
  readonly look: Look;
  readonly rasterise: Rasterise;
}

/** A story as slides that PowerPoint and WPS open without repair: charts that can be edited, tables as tables, notes, sources. An empty story is its name. */
export const pptx = async (deck: Deck, { look, rasterise }: Making): Promise<Blob> => {
  const room = slideRoom(deck.shape);
  const faces = facesOf(deck.language);
  const file = new PptxGenJS();
  file.defineLayout({ name: 'room', width: inch(room.width), height: inch(room.height) });
  file.layout = 'room';
  file.title = holdable(deck.name);
  file.author = look.t('common.product');
  file.company = look.t('common.product');
  file.theme = { headFontFace: faces.latin, bodyFontFace: faces.latin };
  const newSlide = () => {
    const slide = file.addSlide();
    slide.background = { color: rgb(look.colours.background) };
    return slide;
  };
  const invented = deck.slides.some(({ footer }) => footer?.invented === true) ? look.t('shell.invented') : '';
  const awaited: AwaitedChart[] = [];
  const adding = { newSlide, shape: deck.shape, look, faces, rasterise, invented };
  const plan = (deck.slides.length === 0 ? [emptyOf(deck)] : deck.slides).map((content) => planned(content, deck.shape, look));
  let appendixAt = plan.reduce((sum, one) => sum + shownCount(one, deck.shape), 1);
  for (const one of plan) {
    awaited.push(...(await addSlides(one, appendixAt, adding)));
    appendixAt += one.appendix.length;
  }
  for (const one of plan) awaited.push(...(await addAppendix(one, adding)));
  const written = await file.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new Error('pptxgenjs gave no bytes');
  const zip = await JSZip.loadAsync(written);
  await mendPackage(zip, { faces, awaited, figures: look.t('file.figures') });
  return zip.generateAsync({ type: 'blob', mimeType: TYPE, compression: 'DEFLATE' });
};

const emptyOf = ({ name }: Deck): SlideContent => ({ id: 'empty', kind: 'title', heading: name, lines: [], notes: '', footer: null, parts: [] });
