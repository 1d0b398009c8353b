import { read, utils } from '@e965/xlsx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { trendChart } from '../../src/charts/trend/trendChart.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { pptx } from '../../src/export/pptx.ts';
import { figure, lookOf, samples, trendRows } from '../charts/samples.ts';
import { officeFaults, officeParts } from '../support/officeFaults.ts';
import { HOSTILE, chartPart, deckOf, dot, footer, screen, scrolledPart, sheet, slideLook, words } from './decks.ts';

const make = (deck: ReturnType<typeof deckOf>): Promise<Blob> => pptx(deck, { look: lookOf(deck.language), rasterise: dot });

const slidesIn = async (file: Blob): Promise<readonly string[]> => {
  const parts = await officeParts(file);
  return [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true })).map(([, text]) => text);
};

/** Cells of a sheet of the workbook of a chart, counted from 1. */
const workbook = async (file: Blob, chart: number, place = 0): Promise<readonly (readonly unknown[])[]> => {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const bytes = await zip.file(`ppt/embeddings/Microsoft_Excel_Worksheet${chart}.xlsx`)?.async('uint8array');
  const book = read(bytes, { type: 'array' });
  const found = book.Sheets[book.SheetNames[place] ?? ''];
  return found ? utils.sheet_to_json<unknown[]>(found, { header: 1, defval: null }) : [];
};

/** A is 0, AA is 26. */
const columnPlace = (letters: string): number => Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

/** Where each shape of a slide ends, from its top. */
const ends = (slide: string | undefined): readonly number[] => [...(slide ?? '').matchAll(/<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"/gu)].map(([, y, h]) => Number(y) + Number(h));

const tableOf = (count: number) => [{ kind: 'table' as const, title: '明细', scope: '', beside: [], sheet: { name: [], columns: ['学校', '次'], rows: Array.from({ length: count }, (_, place) => [`学校${place}号`, place]) } }];

const NATIVE = ['trendChart', 'brandOutcomesChart', 'relationChart', 'reportingChart', 'levelChart', 'sharesChart', 'consoleChart'];

describe('a story as PPTX', () => {
  it.each(['wide', 'classic'] as const)('holds every chart there is without anything that Office would repair: %s', async (shape) => {
    for (const look of [slideLook('zh'), slideLook('en', 'projector')]) {
      const deck = deckOf([words('title', '年度汇报', ['组织科']), words('section', '总体'), ...Object.entries(samples).map(([name, build]) => screen(name, [chartPart(build, look)], { notes: 'a\nb' })), words('text', '下一步', ['补报'])], { shape, language: look.language });
      const file = await make(deck);
      expect(await officeFaults(file)).toEqual([]);
      expect(await slidesIn(file)).toHaveLength(deck.slides.length);
    }
  });

  it.each(Object.entries(samples))('draws a chart natively where Office has the type, else as a picture: %s', async (name, build) => {
    const parts = await officeParts(await make(deckOf([screen(name, [chartPart(build)])])));
    expect(parts.has('ppt/charts/chart1.xml')).toBe(NATIVE.includes(name));
    expect([...parts.keys()].some((part) => part.startsWith('ppt/media/'))).toBe(!NATIVE.includes(name));
  });

  it('has the figures of the chart in its workbook, gaps as empty cells and never 0, and the table of the screen beside it', async () => {
    const rows = trendRows();
    const file = await make(deckOf([screen('趋势', [chartPart((look) => trendChart(rows, look))])]));
    const [head, ...lines] = await workbook(file, 1);
    const column = (name: string): readonly unknown[] => lines.map((line) => line[(head ?? []).indexOf(name)]);
    const median = lines.map((_, place) => (head ?? []).flatMap((name, at) => (name === '中位数' ? [lines[place]?.[at]] : [])).find((value) => value !== null) ?? null);
    expect(median).toEqual(rows.years.map((year) => rows.district.find((row) => row.year === year)?.median ?? null));
    expect(column('下四分位数')).toEqual(rows.years.map((year) => rows.district.find((row) => row.year === year && row.n >= 5)?.lowerQuartile ?? null));
    expect(lines.flat()).not.toContain(0);
    expect(await workbook(file, 1, 1)).toEqual([sheet.columns, ...sheet.rows]);
    expect(await workbook(file, 2)).toEqual([[null, '达标校占比'], ...lines.map(([label], place) => [label, rows.years[place] === 2021 || rows.years[place] === 2022 ? 75 : null])]);
  });

  it('draws what its workbook holds: every cached value is the cell that its reference names', async () => {
    const file = await make(deckOf(NATIVE.map((name) => screen(name, [chartPart(samples[name] ?? samples['trendChart'] ?? (() => { throw new Error(name); }))]))));
    const charts = [...(await officeParts(file))].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/u.test(name));
    expect(charts.length).toBeGreaterThanOrEqual(NATIVE.length);
    let references = 0;
    for (const [name, text] of charts) {
      const cells = await workbook(file, Number(/\d+/u.exec(name)?.[0]));
      for (const [, letter = '', from = '', cache = ''] of text.matchAll(/<c:f>Sheet1!\$([A-Z]+)\$(\d+)(?::[^<]*)?<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/gsu)) {
        references += 1;
        const column = columnPlace(letter);
        const cached = new Map([...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)].map(([, place, value]) => [Number(place), value]));
        const length = Number(/<c:ptCount val="(\d+)"/u.exec(cache)?.[1]);
        for (let place = 0; place < length; place += 1) expect(cells[Number(from) - 1 + place]?.[column] ?? '').toEqual(cached.has(place) && typeof cells[Number(from) - 1 + place]?.[column] === 'number' ? Number(cached.get(place)) : (cached.get(place) ?? ''));
      }
    }
    expect(references).toBeGreaterThan(2 * charts.length);
  });

  it('names the Chinese typeface wherever letters are written, in titles and legends too', async () => {
    const parts = await officeParts(await make(deckOf(NATIVE.map((name) => screen(name, [chartPart(samples[name] ?? (() => { throw new Error(name); }))])))));
    let runs = 0;
    for (const [name, text] of parts) {
      if (!/^ppt\/(?:charts|slides)\/[^/]+\.xml$/u.test(name)) continue;
      for (const [run] of text.matchAll(/<a:(?:defRPr|rPr)\b[^>]*[^/]>.*?<\/a:(?:defRPr|rPr)>/gsu)) {
        runs += 1;
        expect(run).toContain('<a:ea typeface="Microsoft YaHei"');
      }
      expect(text).not.toMatch(/<a:ea typeface=""/u);
    }
    expect(runs).toBeGreaterThan(2 * NATIVE.length);
  });

  it('splits a table of 1,000 rows over slides that say they go on, and leaves out no row', async () => {
    const rows = Array.from({ length: 1000 }, (_, place) => [`学校${place}号`, place % 7 === 0 ? null : place + 0.5]);
    const file = await make(deckOf([screen('明细', [{ kind: 'table', title: '明细', scope: '', beside: [], sheet: { name: [], columns: ['学校', '次'], rows } }])]));
    const slides = await slidesIn(file);
    expect(await officeFaults(file)).toEqual([]);
    expect(slides.slice(1).every((slide) => slide.includes('明细（续）'))).toBe(true);
    const found = slides.flatMap((slide) => [...slide.matchAll(/学校(\d+)号/gu)].map(([, place]) => Number(place)));
    expect(found).toEqual(rows.map((_, place) => place));
    // What nobody would show stands behind the story, and is left out when it is presented.
    expect(slides.map((slide) => slide.includes('show="0"'))).toEqual(slides.map((_, place) => place > 0));
    const first = [...(slides[0] ?? '').matchAll(/学校\d+号/gu)].length;
    expect(slides[0]).toContain(`列出前 ${first} 行，共 1000 行；其余见第 2 至 ${slides.length} 页`);
    expect(slides.flatMap((slide) => [...slide.matchAll(/<a:t>—<\/a:t>/gu)])).toHaveLength(Math.ceil(1000 / 7));
    expect(slides.every((slide) => slide.includes('algn="r"'))).toBe(true);
  });

  it.each(HOSTILE)('takes %j as text, wherever it stands', async (name) => {
    const rows = trendRows({ schools: [{ id: schoolId('x'), name, place: 0, figures: [figure(2021, 3), figure(2022, 4)] }] });
    const hostile = { name: [name], columns: [name, name], rows: [[name, 1], [null, name]] };
    const look = slideLook();
    const file = await make(deckOf(
      [
        words('title', name, [name]), words('text', name, [name, name]),
        screen(name, [{ kind: 'chart', title: name, scope: name, beside: [], drawing: trendChart(rows, look), look, width: 1184, height: 500, sheet: hostile }, { kind: 'table', title: name, scope: name, beside: [], sheet: hostile }, { kind: 'sentences', title: name, scope: name, lines: [name] }], { notes: name, footer: { ...footer, line: name, sources: [name, `${name}2`] } }),
      ],
      { name },
    ));
    expect(await officeFaults(file)).toEqual([]);
    expect((await workbook(file, 1))[0]?.length).toBeGreaterThan(3);
  });

  it('says the notes a paragraph a line, and every source by name below them', async () => {
    const parts = await officeParts(await make(deckOf([screen('趋势', [], { notes: '第一句\n第二句' })])));
    const notes = parts.get('ppt/notesSlides/notesSlide1.xml') ?? '';
    for (const said of ['第一句', '第二句', '2022年报.xlsx', '2023年报.xlsx']) expect(notes).toContain(`<a:t>${said}</a:t>`);
  });

  it('says on each slide from what its figures are, and of the sample that it is invented, on slides of words too', async () => {
    const invented = { ...footer, line: '示例数据，纯属虚构 · 来源', invented: true };
    const slides = await slidesIn(await make(deckOf([words('title', '汇报'), screen('趋势', [chartPart(samples['reportingChart'] ?? (() => { throw new Error(); }))], { footer: invented })])));
    expect(slides).toHaveLength(2);
    for (const slide of slides) {
      expect(slide).toContain('示例数据，纯属虚构');
      expect(slide).toContain('type="slidenum"');
    }
  });

  it('shows a list of two slides whole, each with about as much, and keeps what is longer behind the last slide of the story', async () => {
    const slides = await slidesIn(await make(deckOf([screen('短', tableOf(24)), screen('长', tableOf(90)), words('text', '下一步', ['补报'])])));
    const rowsOn = slides.map((slide) => [...slide.matchAll(/学校\d+号/gu)].length);
    expect(rowsOn.slice(0, 2)).toEqual([12, 12]);
    expect(slides.map((slide) => slide.includes('show="0"'))).toEqual(slides.map((_, place) => place > 3));
    expect(slides[3]).toContain('补报');
    expect(slides[2]).toContain(`列出前 ${rowsOn[2] ?? 0} 行，共 90 行；其余见第 5 至 ${slides.length} 页`);
    expect(rowsOn.slice(2).reduce((sum, count) => sum + count, 0)).toBe(90);
  });

  it('keeps the columns of figures with their units at the right, and words at the left', async () => {
    const rows = [['甲', '12 次', '达标'], ['乙', '−3 次', '未达标'], ['丙', '缺报', '达标'], ['丁', '97.3%', '达标']];
    const [slide = ''] = await slidesIn(await make(deckOf([screen('明细', [{ kind: 'table', title: '明细', scope: '', beside: [], sheet: { name: [], columns: ['学校', '次数', '说明'], rows } }])])));
    const cells = [...slide.matchAll(/<a:tc>.*?<\/a:tc>/gsu)].map(([cell]) => cell.includes('algn="r"'));
    expect(cells).toEqual(Array.from({ length: 15 }, (_, place) => place % 3 === 1));
  });

  it('gives every series of dots as many places as the longest, or LibreOffice leaves out a first one that is shorter', async () => {
    const charts = [...(await officeParts(await make(deckOf([screen('关联', [chartPart(samples['relationChart'] ?? (() => { throw new Error('none'); }))])]))))].filter(([name]) => name.startsWith('ppt/charts/chart'));
    const counts = charts.flatMap(([, text]) => [...text.matchAll(/<c:numCache><c:formatCode>[^<]*<\/c:formatCode><c:ptCount val="(\d+)"/gu)].map(([, count]) => Number(count)));
    expect(counts.length).toBeGreaterThan(4);
    expect(new Set(counts).size).toBe(1);
  });

  it('says what stands around a chart below it, and what stands around a table above its first part alone', async () => {
    const rows = Array.from({ length: 60 }, (_, place) => [`学校${place}号`, place]);
    const build = samples['reportingChart'] ?? (() => { throw new Error('none'); });
    const slides = await slidesIn(await make(deckOf([
      screen('报送', [{ ...chartPart(build), beside: ['缺报 临波中学', '迟报 南塘小学'] }]),
      screen('明细', [{ kind: 'table', title: '明细', scope: '', beside: ['未核 60 条'], sheet: { name: [], columns: ['学校', '次'], rows } }]),
    ])));
    for (const said of ['缺报 临波中学', '迟报 南塘小学']) expect(slides[0]).toContain(said);
    expect(slides.filter((slide) => slide.includes('未核 60 条'))).toHaveLength(1);
    expect(slides[1]).toContain('未核 60 条');
    for (const slide of slides) expect(Math.max(...ends(slide))).toBeLessThanOrEqual(7.5 * 914_400);
  });

  it('says which rows of a longer list a picture shows', async () => {
    const slides = await slidesIn(await make(deckOf([screen('热力', [scrolledPart()])])));
    const shown = slides.map((slide) => Number(/图示 (\d+) \/ 120 所/u.exec(slide)?.[1]));
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(120);
    expect(slides[0]).toContain(`其余见第 2 至 ${slides.length} 页`);
    expect(slides.map((slide) => slide.includes('show="0"'))).toEqual(slides.map((_, place) => place > 0));
  });

  it('says of a slide whose part is gone that it is', async () => {
    const [slide] = await slidesIn(await make(deckOf([screen('趋势', [])])));
    expect(slide).toContain('已经找不到');
  });

  it('is a slide with the name of the story where the story is empty', async () => {
    const file = await make(deckOf([]));
    expect(await officeFaults(file)).toEqual([]);
    expect(await slidesIn(file)).toEqual([expect.stringContaining('年度汇报')]);
  });
});
