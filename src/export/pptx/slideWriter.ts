import type { default as Pptx } from 'pptxgenjs';
import type { Look } from '../../charts/look.ts';
import { holdable } from '../xmlText.ts';
import { inkOf } from '../nativeChart/inks.ts';
import type { Faces } from './faces.ts';
import { inches, points, type Box } from './slideRoom.ts';

export type OfficeSlide = Pptx.Slide;

/** How words stand in their box; sizes in pixels. */
interface Wording {
  readonly box: Box;
  readonly size: number;
  readonly colour: keyof Pick<Look['colours'], 'text' | 'muted' | 'accent'>;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly name: string;
}

/** What writes on a slide in the typefaces and colours of a look. */
export interface SlideWriter {
  readonly words: (text: string, wording: Wording) => void;
  readonly list: (lines: readonly string[], wording: Wording) => void;
  readonly bar: (box: Box, colour: string) => void;
}

/** RRGGBB of a colour of the look. */
export const rgb = (css: string): string => inkOf(css)?.rgb ?? '000000';

export const slideWriter = (slide: OfficeSlide, look: Look, faces: Faces): SlideWriter => {
  const plain = ({ box, size, colour, bold = false, align = 'left', valign = 'top', name }: Wording) => ({
    ...inches(box), margin: 0, fontFace: faces.latin, fontSize: points(size), color: rgb(look.colours[colour]), bold, align, valign, lang: faces.lang, objectName: name,
  });
  return {
    words: (text, wording) => void slide.addText(clean(text), plain(wording)),
    list: (lines, wording) =>
      void slide.addText(
        lines.map((line) => ({ text: clean(line), options: { bullet: { indent: 15 }, breakLine: true, paraSpaceAfter: points(wording.size * 0.45) } })),
        plain(wording),
      ),
    bar: (box, colour) => void slide.addShape('rect', { ...inches(box), fill: { color: rgb(colour) }, line: { color: rgb(colour), width: 0 } }),
  };
};

/** Without what XML cannot hold; line breaks in one manner. */
const clean = (text: string): string => holdable(text).replaceAll(/\r\n?/gu, '\n');
