import type { Look } from '../../src/charts/look.ts';
import type { Deck, SlideContent, SlideFooter, SlidePart } from '../../src/export/deck.ts';
import type { Sheet } from '../../src/ui/SaveTableContext.ts';
import { heatChart } from '../../src/charts/heat/heatChart.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { lookOf, samples } from '../charts/samples.ts';
import { heatRows } from '../charts/spreadSamples.ts';

export const slideLook = (language: 'zh' | 'en' = 'zh', theme: 'light' | 'projector' = 'light'): Look => ({ ...lookOf(language, theme), medium: 'slide', fontSize: 20, lineWidth: 3.5 });

export const footer: SlideFooter = {
  date: '数据截至 2024 年 12 月 3 日', scope: '全部 60 所学校', sources: ['2022年报.xlsx', '2023年报.xlsx'], line: '数据截至 2024 年 12 月 3 日 · 来源：2022年报.xlsx 等 2 个文件', invented: false,
};

export const sheet: Sheet = { name: ['趋势'], columns: ['年度', '中位数（次）', '说明'], rows: [['2021', 10.123456789, '=1+1'], ['2022', null, '缺']] };

export const screen = (heading: string, parts: readonly SlidePart[], rest: Partial<SlideContent> = {}): SlideContent => ({ id: heading, kind: 'screen', heading, lines: [], notes: '', footer, parts, ...rest });

export const words = (kind: 'title' | 'section' | 'text', heading: string, lines: readonly string[] = []): SlideContent => ({ id: heading, kind, heading, lines, notes: '', footer: null, parts: [] });

export const chartPart = (build: (look: Look) => ReturnType<NonNullable<(typeof samples)[string]>>, look = slideLook()): Extract<SlidePart, { readonly kind: 'chart' }> => ({ kind: 'chart', title: '图', scope: '8 / 9 所', drawing: build(look), look, width: 1184, height: 500, sheet, beside: [] });

export const deckOf = (slides: readonly SlideContent[], rest: Partial<Deck> = {}): Deck => ({ name: '年度汇报', language: 'zh', shape: 'wide', slides, ...rest });

/** A heat map of more schools than its room shows, with all of them in its table. */
export const scrolledPart = (): SlidePart => {
  const look = slideLook();
  const schools = Array.from({ length: 120 }, (_, place) => `第${place + 1}学校`);
  const rows = heatRows({ rows: schools.map((name) => ({ kind: 'school', school: schoolId(name), name, place: null, cells: heatRows().columns.map(() => ({ kind: 'missing', why: 'not_mentioned' })), turns: new Map() })) });
  return { kind: 'chart', title: '热力', scope: '', drawing: heatChart({ rows, room: { width: 900, height: 400 } }, look), look, width: 900, height: 400, beside: [], sheet: { name: [], columns: ['学校', '2021'], rows: schools.map((name) => [name, null]) } };
};

/** The smallest PNG there is, for tests that do not look. */
export const dot = async (): Promise<Blob> => new Blob([Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')], { type: 'image/png' });

/** What people and machines put into names. */
export const HOSTILE = ['<script>&"\'</a:t>', '\u0000\u0008\uFFFE\uD800x', '👩‍🏫🇨🇳 emoji', '长'.repeat(300), '=cmd|calc', '+1', '@SUM(A1)', '第一行\r\n第二行\n第三行', '_x000D_', '', ' ', ']]>', '{a|b}', '\u202Eabc'];
