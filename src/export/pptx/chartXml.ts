import { proseXml, richXml, shapeXml, solid, strokeXml, type Written } from './chartInk.ts';
import type { Ink, NativeAxis, NativeChart, NativeSeries, Place } from '../nativeChart/chartModel.ts';
import { seriesXml } from './chartSeries.ts';
import { placesIn } from './chartWorkbook.ts';
import { xmlText } from '../xmlText.ts';
import type { Faces } from './faces.ts';

const ALONG = 111_111_111;
const UPWARD = 222_222_222;
const AXES = `<c:axId val="${ALONG}"/><c:axId val="${UPWARD}"/>`;

const NAMESPACES = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * A chart part of Office (ECMA-376 part 1, 21.2), written here and not by pptxgenjs: that one leaves Chinese typefaces out of titles and
 * legends, names an axis that does not exist, and writes a gap as an empty value.
 */
export const chartXml = (chart: NativeChart, faces: Faces): string => {
  const written: Written = { size: chart.fontSize, ink: chart.muted, bold: false, faces };
  const columns = placesIn(chart);
  const numbered = chart.series.map((series, order) => ({ series, order, xml: seriesXml({ chart, series, order, columns: columns[order] ?? { x: 0, y: 0 }, faces }) }));
  const of = (form: NativeSeries['form'], stacked: boolean): string => numbered.filter(({ series }) => series.form === form && series.stacked === stacked).map(({ xml }) => xml).join('');
  const bars = (stacked: boolean): string => {
    const all = of('bar', stacked);
    return all && `<c:barChart><c:barDir val="col"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${all}<c:gapWidth val="${chart.gap}"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXES}</c:barChart>`;
  };
  const lines = of('line', false);
  const dots = of('scatter', false);
  const drawn = [
    bars(true), bars(false),
    lines && `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${AXES}</c:lineChart>`,
    dots && `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${dots}${AXES}</c:scatterChart>`,
  ].join('');
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${faces.lang}"/><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart, written),
    `<c:plotArea>${layoutXml(chart.plot)}${drawn}`,
    chart.categories ? placesAxis(chart, written) : numbersAxis(chart.x, { id: ALONG, crosses: UPWARD, side: 'b', chart, written }),
    numbersAxis(chart.y, { id: UPWARD, crosses: ALONG, side: 'l', chart, written }),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    legendXml(chart.series, { ...written, ink: chart.text }),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${proseXml(written)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
};

const layoutXml = (plot: Place | null): string =>
  plot
    ? `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${plot.left.toFixed(4)}"/><c:y val="${plot.top.toFixed(4)}"/><c:w val="${plot.width.toFixed(4)}"/><c:h val="${plot.height.toFixed(4)}"/></c:manualLayout></c:layout>`
    : '<c:layout/>';

const titleXml = ({ title, plot }: NativeChart, written: Written): string =>
  title === ''
    ? '<c:autoTitleDeleted val="1"/>'
    : `<c:title>${richXml(title, written)}<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.005"/><c:y val="0.005"/></c:manualLayout></c:layout><c:overlay val="${plot ? 1 : 0}"/></c:title><c:autoTitleDeleted val="0"/>`;

const line = (ink: Ink): string => `<c:spPr>${strokeXml({ ink, width: 1, dash: 'solid' })}</c:spPr>`;

const placesAxis = ({ x, muted }: NativeChart, written: Written): string =>
  `<c:catAx><c:axId val="${ALONG}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${x.shown ? 'low' : 'none'}"/>${line(muted)}${proseXml(written)}<c:crossAx val="${UPWARD}"/><c:crosses val="min"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'b' | 'l';
  readonly chart: NativeChart;
  readonly written: Written;
}

const numbersAxis = ({ min, max, step, format, title, shown, lines }: NativeAxis, { id, crosses, side, chart, written }: AxisPlace): string =>
  [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${max === null ? '' : `<c:max val="${max}"/>`}${min === null ? '' : `<c:min val="${min}"/>`}</c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`,
    lines ? `<c:majorGridlines>${line(chart.grid)}</c:majorGridlines>` : '',
    title === '' ? '' : `<c:title>${richXml(title, { ...written, ink: chart.text })}<c:overlay val="0"/></c:title>`,
    `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${shown ? 'low' : 'none'}"/>`,
    side === 'l' && chart.categories ? shapeXml('', null) : line(chart.muted),
    `${proseXml(written)}<c:crossAx val="${crosses}"/><c:crosses val="min"/><c:crossBetween val="${chart.categories ? 'between' : 'midCat'}"/>${step === null ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`,
  ].join('');

/** Names only what is `listed`; the entries of a chart stand in the order of its series. */
const legendXml = (series: readonly NativeSeries[], written: Written): string => {
  if (!series.some(({ listed }) => listed)) return '';
  const unsaid = series.map((one, place) => (one.listed ? '' : `<c:legendEntry><c:idx val="${place}"/><c:delete val="1"/></c:legendEntry>`)).join('');
  return `<c:legend><c:legendPos val="t"/>${unsaid}<c:overlay val="0"/><c:spPr>${solid(null)}</c:spPr>${proseXml(written)}</c:legend>`;
};
