import { xmlText } from '../xmlText.ts';
import { fillXml, markXml, proseXml, richXml, shapeXml, solid } from './chartInk.ts';
import type { Label, NativeChart, NativeSeries } from '../nativeChart/chartModel.ts';
import { DATA_SHEET, type SeriesPlace } from './chartWorkbook.ts';
import type { Faces } from './faces.ts';

/** 0 is A, 26 is AA. */
const columnName = (place: number): string => (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCodePoint(65 + (place % 26));

const range = (column: number, length: number): string => `${DATA_SHEET}!$${columnName(column)}$2:$${columnName(column)}$${length + 1}`;

/** A gap has no point at all: one without a value would be read as nought. */
const numbersXml = (column: number, values: readonly (number | null)[], { format, length }: { readonly format: string; readonly length: number }): string =>
  `<c:numRef><c:f>${range(column, length)}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${length}"/>${values
    .map((value, place) => (value === null ? '' : `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`))
    .join('')}</c:numCache></c:numRef>`;

const textsXml = (reference: string, texts: readonly string[]): string =>
  `<c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, place) => (text === '' ? '' : `<c:pt idx="${place}"><c:v>${xmlText(text)}</c:v></c:pt>`)).join('')}</c:strCache></c:strRef>`;

const SHOWN = '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');

/** Half of the bar that a line ends over, as a share of the chart: the words at its end stand beside it. */
const besideBar = ({ categories, plot, series, gap }: NativeChart): number =>
  categories && plot && series.some(({ form }) => form === 'bar') ? plot.width / categories.length / 2 / (1 + gap / 100) : 0;

const labelXml = (place: number, label: Label, chart: NativeChart, faces: Faces): string => {
  const written = { size: chart.fontSize, ink: label.ink, bold: false, faces };
  const along = label.place === 'r' ? besideBar(chart) : 0;
  const layout = label.down === 0 && along === 0 ? '' : `<c:layout><c:manualLayout><c:x val="${along.toFixed(4)}"/><c:y val="${label.down.toFixed(4)}"/></c:manualLayout></c:layout>`;
  const ground = label.ground ? `<c:spPr>${solid(label.ground)}</c:spPr>` : '';
  return `<c:dLbl><c:idx val="${place}"/>${layout}${richXml(label.text, written)}${ground}<c:dLblPos val="${label.place}"/>${SHOWN}</c:dLbl>`;
};

interface Placed {
  readonly chart: NativeChart;
  readonly series: NativeSeries;
  readonly order: number;
  readonly columns: SeriesPlace;
  readonly faces: Faces;
}

export const seriesXml = ({ chart, series, order, columns, faces }: Placed): string => {
  const { form, name, points, fill, stroke, mark } = series;
  const bar = form === 'bar';
  const labels = points.map(({ label, y }, place) => (label && y !== null ? labelXml(place, label, chart, faces) : '')).join('');
  const own = points.map((point, place) => (point.mark ? `<c:dPt><c:idx val="${place}"/>${markXml(point.mark)}<c:bubble3D val="0"/>${shapeXml('', stroke)}</c:dPt>` : '')).join('');
  // LibreOffice leaves out a first series of dots that is shorter than another: all are as long as the longest, with gaps at the end.
  const length = Math.max(...chart.series.map((one) => one.points.length));
  const values = numbersXml(columns.y, points.map(({ y }) => y), { format: chart.y.format, length });
  const along = chart.categories ? textsXml(range(columns.x, points.length), chart.categories) : numbersXml(columns.x, points.map(({ x }) => x), { format: chart.x.format, length });
  return [
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>`,
    `<c:tx>${textsXml(`${DATA_SHEET}!$${columnName(columns.y)}$1`, [name])}</c:tx>`,
    bar ? `${shapeXml(fillXml(fill), stroke)}<c:invertIfNegative val="0"/>` : `${shapeXml('', stroke)}${markXml(mark)}${own}`,
    labels === '' ? '' : `<c:dLbls>${labels}${proseXml({ size: chart.fontSize, ink: chart.text, bold: false, faces })}${HIDDEN}</c:dLbls>`,
    form === 'scatter' ? `<c:xVal>${along}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/>` : `<c:cat>${along}</c:cat><c:val>${values}</c:val>`,
    form === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
};
