import { base64 } from '../base64.ts';
import type { SvgPicture } from '../svg.ts';
import { chartPicture } from '../chartPicture.ts';
import type { NativeChart } from '../nativeChart/chartModel.ts';
import { nativeCharts } from '../nativeChart/nativeChart.ts';
import type { ChartPart } from '../saidParts.ts';
import { inches, type Box } from './slideRoom.ts';
import type { OfficeSlide, SlideWriter } from './slideWriter.ts';
import { holdable } from '../xmlText.ts';

/** A chart whose part of the file is yet to be written, in the order in which charts were added. */
export interface AwaitedChart {
  readonly chart: NativeChart;
  readonly part: ChartPart;
}

/** Makes dots of a picture, two for each of its pixels. */
export type Rasterise = (picture: SvgPicture) => Promise<Blob>;

interface Adding {
  readonly slide: OfficeSlide;
  readonly writer: SlideWriter;
  readonly rasterise: Rasterise;
}

const LEAST_FONT = 17;
/** A place holder for pptxgenjs, which makes the frame, the relation and the workbook's part; what they hold is written over (mendPackage). */
const NOTHING = [{ name: '', labels: [''], values: [0] }];

/** A chart in its box: as charts of Office where it has them, else as a picture. */
export const addChart = async (part: ChartPart, box: Box, { slide, writer, rasterise }: Adding): Promise<readonly AwaitedChart[]> => {
  const altText = holdable(part.drawing.description).slice(0, 1000);
  const scale = Math.min(1, box.w / part.width, box.h / part.height);
  // Its margins are as wide as letters need, whatever room is left.
  const charts = nativeCharts({ ...part, width: box.w, height: box.h });
  if (!charts) {
    const fit = Math.min(box.w / part.width, box.h / part.height);
    const [w, h] = [part.width * fit, part.height * fit];
    const data = await dataOf(await rasterise(chartPicture(part)));
    slide.addImage({ data, altText, objectName: 'Picture', ...inches({ x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }) });
    return [];
  }
  return charts.map((chart) => {
    const { place } = chart;
    const own = { x: box.x + place.left * box.w, y: box.y + place.top * box.h, w: place.width * box.w, h: place.height * box.h };
    slide.addChart('bar', NOTHING, { ...inches(own), altText, objectName: 'Chart' });
    const fontSize = Math.max(LEAST_FONT, chart.fontSize * scale);
    for (const { at, text } of chart.rules) {
      const plot = chart.plot ?? { top: 0, height: 1 };
      const x = own.x + at * own.w;
      const y = own.y + plot.top * own.h;
      slide.addShape('line', { ...inches({ x, y, w: 0, h: plot.height * own.h }), line: { color: chart.muted.rgb, width: 1.25, dashType: 'sysDot' }, objectName: 'Rule' });
      writer.words(text, { box: { x: x - 120, y: y - fontSize * 1.5, w: 240, h: fontSize * 1.5 }, size: fontSize, colour: 'muted', align: 'center', valign: 'bottom', name: 'Rule words' });
    }
    return { chart: { ...chart, fontSize }, part };
  });
};

const dataOf = async (picture: Blob): Promise<string> => `image/png;base64,${(await base64(picture)).join('')}`;
