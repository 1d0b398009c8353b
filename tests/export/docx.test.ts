import { describe, expect, it } from 'vitest';
import { docx } from '../../src/export/docx.ts';
import { sourceNumbers } from '../../src/export/docx/sourceNumbers.ts';
import { lookOf, samples } from '../charts/samples.ts';
import { officeFaults, officeParts } from '../support/officeFaults.ts';
import { HOSTILE, chartPart, deckOf, dot, footer, screen, scrolledPart, sheet, slideLook, words } from './decks.ts';

const make = (deck: ReturnType<typeof deckOf>): Promise<Blob> => docx(deck, { look: lookOf(deck.language), rasterise: dot });

const documentOf = async (file: Blob): Promise<string> => (await officeParts(file)).get('word/document.xml') ?? '';

const textsOf = (xml: string): readonly string[] => [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu)].map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''));

describe('a story as a Word brief', () => {
  it('holds every chart as a picture, without anything that Office would repair', async () => {
    const deck = deckOf(Object.entries(samples).map(([name, build]) => screen(name, [chartPart(build, slideLook())])));
    const file = await make(deck);
    expect(await officeFaults(file)).toEqual([]);
    expect((await documentOf(file)).match(/<w:drawing>/gu)).toHaveLength(Object.keys(samples).length);
  });

  it('counts its headings as official documents do, and says notes and sentences as paragraphs', async () => {
    const said = textsOf(await documentOf(await make(deckOf([
      words('title', '年度汇报', ['组织科']), words('section', '总体情况'), screen('党课次数', [{ kind: 'sentences', title: '注意', scope: '', lines: ['中位数增加 3 次。'] }], { notes: '先说总数。' }), words('section', '下一步'), words('text', '补报', ['月底前补齐。']),
    ]))));
    expect(said).toEqual(['年度汇报', '组织科', '一、总体情况', '（一）党课次数', '先说总数。', '全部 60 所学校；数据截至 2024 年 12 月 3 日[1–2]', '中位数增加 3 次。', '二、下一步', '（一）补报', '月底前补齐。', '三、数据来源', '[1] 2022年报.xlsx', '[2] 2023年报.xlsx']);
  });

  it('has tables as tables with a head on each page, every row, figures at the right and a gap as a dash', async () => {
    const rows = Array.from({ length: 1000 }, (_, place) => [`学校${place}号`, place % 10 === 0 ? null : place]);
    const file = await make(deckOf([screen('明细', [{ kind: 'table', title: '明细', scope: '', beside: [], sheet: { name: [], columns: ['学校', '次'], rows } }])]));
    const xml = await documentOf(file);
    expect(await officeFaults(file)).toEqual([]);
    expect(xml.match(/<w:tr>/gu)).toHaveLength(1001);
    expect(xml.match(/<w:tblHeader/gu)).toHaveLength(1);
    expect(xml.match(/>—</gu)).toHaveLength(100);
    expect(xml.match(/<w:jc w:val="right"\/>/gu)?.length).toBeGreaterThanOrEqual(1000);
  });

  it('goes on below with the columns of a table that is wider than the page, every row in each part', async () => {
    const columns = ['学校', ...Array.from({ length: 40 }, (_, place) => `第${place + 1}项指标`)];
    const rows = Array.from({ length: 30 }, (_, row) => [`学校${row}号`, ...columns.slice(1).map((_column, place) => row * 100 + place)]);
    const xml = await documentOf(await make(deckOf([screen('明细', [{ kind: 'table', title: '明细', scope: '', beside: [], sheet: { name: [], columns, rows } }])])));
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(table.match(/<w:tr>/gu)).toHaveLength(31);
  });

  it.each(HOSTILE)('takes %j as text, wherever it stands', async (name) => {
    const hostile = { name: [name], columns: [name, name], rows: [[name, 1], [null, name]] };
    const file = await make(deckOf([words('title', name, [name]), words('section', name), screen(name, [{ kind: 'table', title: name, scope: name, beside: [], sheet: hostile }, { kind: 'sentences', title: name, scope: name, lines: [name] }], { notes: name, footer: { ...footer, sources: [name] } })], { name }));
    expect(await officeFaults(file)).toEqual([]);
  });

  it('does not say again below what the notes say above, and counts what comes before the first section as its like', async () => {
    const said = textsOf(await documentOf(await make(deckOf([
      words('title', '年度汇报'), screen('注意', [{ kind: 'sentences', title: '', scope: '', lines: ['甲校 12 次 → 11 次（达标 ≥ 12 次）', '乙校 3 次'] }], { notes: '甲校12次→11次（达标≥12次）。', footer: null }), words('section', '总体'), words('text', '补报'),
    ]))));
    expect(said).toEqual(['年度汇报', '一、注意', '甲校12次→11次（达标≥12次）。', '乙校 3 次', '二、总体', '（一）补报']);
  });

  it('says a line that is only like a part of the notes', async () => {
    const lines = ['中位数 1.5 次', '乙校', '第二句说过。'];
    const said = textsOf(await documentOf(await make(deckOf([words('title', '年度汇报'), screen('注意', [{ kind: 'sentences', title: '', scope: '', lines }], { notes: '乙校最好。第二句说过。中位数15次。', footer: null })]))));
    expect(said.slice(2)).toEqual(['乙校最好。第二句说过。中位数15次。', '中位数 1.5 次', '乙校']);
  });

  it('has the rows that a picture leaves out in a table after it', async () => {
    const xml = await documentOf(await make(deckOf([screen('热力', [scrolledPart()])])));
    expect(xml).toMatch(/图示 \d+ \/ 120 所/u);
    for (const place of [1, 60, 120]) expect(xml).toContain(`>第${place}学校<`);
  });

  it('says on every page that the sample is invented, and numbers the pages', async () => {
    const parts = await officeParts(await make(deckOf([screen('趋势', [{ kind: 'table', title: '表', scope: '', beside: [], sheet }], { footer: { ...footer, invented: true } })])));
    expect([...parts].find(([name]) => name.startsWith('word/header'))?.[1]).toContain('示例数据，纯属虚构');
    expect([...parts].find(([name]) => name.startsWith('word/footer'))?.[1]).toContain('PAGE');
  });

  it('is its name alone where the story is empty', async () => {
    const file = await make(deckOf([]));
    expect(await officeFaults(file)).toEqual([]);
    expect(textsOf(await documentOf(file))).toEqual(['年度汇报']);
  });

  it('names sources by their numbers, runs of them together', () => {
    expect(sourceNumbers(['a', 'b', 'c', 'e', 'x'], ['a', 'b', 'c', 'd', 'e'])).toBe('[1–3, 5]');
    expect(sourceNumbers([], ['a'])).toBe('');
  });
});
