import { encodeText, encodeUtf16 } from './encodeText.ts';

/** One file polluted in one way, and what a careful reader finds in it: each row by column name. */
export interface PollutedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const COLUMNS = ['学校名称', '年度', '党课（次）', '主题党日（次）', '谈心谈话（人次）', '备注'] as const;
const NOTES = ['', '已核', '补报，见附件', '书记说"要抓实"', '第一行\n第二行', '; 另报', '无', "校长's 注"];
/** Invented schools. */
const SCHOOLS = ['新华实验小学', '育才小学', '云溪中学', '东湖幼儿园', '石桥小学', '南山中学', '红星幼儿园', '平湖小学', '学苑小学', '文昌中学', '桃源小学', '江滨小学'];

type Cells = readonly string[];
const TABLE: readonly Cells[] = SCHOOLS.flatMap((school, place) =>
  ['2022', '2023'].map((year, later) => [school, year, String(3 + ((place + later) % 4)), String(10 + ((place * 2 + later) % 4)), String(18 + place), NOTES[(place + later) % NOTES.length] ?? '']),
);
/** Without notes that only quoting can carry. */
const PLAIN: readonly Cells[] = TABLE.map((row, place) => [...row.slice(0, 5), place % 3 === 0 ? '已核' : '无']);

const recordsOf = (table: readonly Cells[], columns: Cells = COLUMNS): PollutedFile['rows'] =>
  table.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place] ?? ''])));

interface Manner {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly always?: boolean;
  readonly end?: string;
  readonly columns?: Cells;
}

const quoted = (cell: string, { delimiter = ',', quote = '"', always = false, ...manner }: Manner): string => {
  const escape = manner.escape ?? quote;
  return always || cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/u.test(cell) ? quote + cell.replaceAll(quote, escape + quote) + quote : cell;
};

const lines = (table: readonly Cells[], { columns = COLUMNS, ...manner }: Manner = {}): string[] =>
  [columns, ...table].map((row) => row.map((cell) => quoted(cell, manner)).join(manner.delimiter ?? ','));

const text = (table: readonly Cells[], manner: Manner = {}): string => lines(table, manner).join(manner.end ?? '\r\n') + (manner.end ?? '\r\n');

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const file = (name: string, content: string, table = PLAIN, columns: Cells = COLUMNS): PollutedFile => ({ name, bytes: utf8(content), rows: recordsOf(table, columns) });

/** Lines of the plain table with one of them (counted from the header, 0) changed. */
const changed = (at: number, change: (line: string) => string): string => lines(PLAIN).map((line, place) => (place === at ? change(line) : line)).join('\n');

const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', bar: '|', wideComma: '，', space: ' ', commaSpace: ', ', caret: '^', tilde: '~' };
const PLACES = [1, 2, 6, 12, 18, 23, 24];

/**
 * CSV files polluted in the ways that Vitagliano et al., “Pollock: A Data Loading Benchmark” (VLDB 2023) describe (encoding,
 * dialect, line ends, header, preamble, rows too short or too long, quotes, several tables) and in those of
 * Chinese offices (totals, footnotes, full-width signs, merged headers). All made here.
 */
export const pollutedFiles = (): readonly PollutedFile[] => [
  file('clean', text(TABLE), TABLE),
  ...Object.entries(DELIMITERS).map(([name, delimiter]) => file(`delimiter ${name}`, text(PLAIN, { delimiter }))),
  ...Object.entries(DELIMITERS).filter(([, delimiter]) => delimiter.length === 1).map(([name, delimiter]) => file(`delimiter ${name}, all quoted`, text(TABLE, { delimiter, always: true }), TABLE)),
  file('aligned with spaces', lines(PLAIN, { delimiter: '\t' }).map((line) => line.split('\t').map((cell) => cell.padEnd(12)).join(' ')).join('\n')),
  ...(['gb18030', 'big5'] as const).map((encoding) => ({ name: `encoding ${encoding}`, bytes: encodeText(text(encoding === 'big5' ? traditional(TABLE) : TABLE, encoding === 'big5' ? { columns: traditional([COLUMNS])[0] ?? [] } : {}), encoding), rows: recordsOf(encoding === 'big5' ? traditional(TABLE) : TABLE, encoding === 'big5' ? (traditional([COLUMNS])[0] ?? []) : COLUMNS) })),
  ...(['le', 'be'] as const).flatMap((order) => ['\ufeff', ''].map((mark) => ({ name: `encoding utf-16${order}${mark === '' ? '' : ' with mark'}`, bytes: encodeUtf16(mark + text(TABLE), order), rows: recordsOf(TABLE) }))),
  file('mark of UTF-8', `\ufeff${text(TABLE)}`, TABLE),
  file('line ends lf', text(TABLE, { end: '\n' }), TABLE),
  file('line ends cr', text(PLAIN, { end: '\r' })),
  file('line ends mixed', lines(PLAIN).map((line, place) => line + ['\r\n', '\n', '\r'][place % 3]).join('')),
  file('no line end at the end', text(TABLE).trimEnd(), TABLE),
  file('blank lines at the end', `${text(PLAIN)}\r\n\r\n\r\n`),
  file('blank lines between rows', lines(PLAIN).join('\n\n')),
  file('rows of delimiters only', lines(PLAIN).flatMap((line, place) => (place % 8 === 7 ? [line, ',,,,,'] : [line])).join('\n')),
  file('quote single', text(TABLE, { quote: "'", always: true }), TABLE),
  file('quote single, where needed', text(TABLE.map((row) => [...row.slice(0, 5), (row[5] ?? '').replaceAll('"', '')]), { quote: "'" }), TABLE.map((row) => [...row.slice(0, 5), (row[5] ?? '').replaceAll('"', '')])),
  file('quote escaped with a backslash', text(TABLE, { escape: '\\', always: true }), TABLE),
  file('quote after a space', lines(PLAIN).map((line) => line.split(',').map((cell) => ` "${cell}"`).join(',')).join('\n')),
  file('quotes inside not doubled', lines(PLAIN).join('\n').replaceAll(',已核', ',"说"已核"了"'), PLAIN.map((row) => [...row.slice(0, 5), row[5] === '已核' ? '说"已核"了' : (row[5] ?? '')])),
  file('each line in quotes as a whole', lines(PLAIN).map((line) => `"${line}"`).join('\n')),
  ...PLACES.map((at) => file(`quote not closed in line ${at + 1}`, changed(at, (line) => line.replace(/[^,]*$/u, '"已核')), PLAIN.map((row, place) => (place === at - 1 ? [...row.slice(0, 5), '"已核'] : row)))),
  ...PLACES.map((at) => file(`a cell too few in line ${at + 1}`, changed(at, (line) => line.slice(0, line.lastIndexOf(','))), PLAIN.map((row, place) => (place === at - 1 ? [...row.slice(0, 5), ''] : row)))),
  ...PLACES.map((at) => file(`a delimiter too many in line ${at + 1}`, changed(at, (line) => `${line},`))),
  ...PLACES.map((at) => file(`another delimiter in line ${at + 1}`, changed(at, (line) => line.replaceAll(',', ';')), PLAIN.filter((_row, place) => place !== at - 1))),
  file('a delimiter too many in each row', lines(PLAIN).map((line) => `${line},`).join('\n')),
  file('a delimiter too many in each row but the header', lines(PLAIN).map((line, place) => (place === 0 ? line : `${line},`)).join('\n')),
  ...[1, 2, 4].map((count) => file(`preamble of ${count} lines`, ['新城区2023年度党建工作统计表', '填报单位：区教育局，填报时间：12月', '', '说明：次数按实际开展填写'].slice(0, count).join('\n') + '\n' + text(PLAIN, { end: '\n' }))),
  file('preamble as wide as the table', `新城区党建工作统计表,,,,,\n${text(PLAIN)}`),
  file('comment lines', `# 导出自台账系统\n# 2024-01-05\n${text(PLAIN)}`),
  file('sep line', `sep=,\r\n${text(PLAIN)}`),
  file('footnotes', `${text(PLAIN)}注：数据截至12月31日\n填表人：（略）\n`),
  file('total row', `${text(PLAIN)}合计,,96,276,564,\n`),
  file('section rows', lines(PLAIN).map((line, place) => (place === 1 ? `一、城区（8所）,,,,,\n${line}` : line)).join('\n')),
  file('header repeated in the middle', lines(PLAIN).flatMap((line, place) => (place === 12 ? [lines([])[0] ?? '', line] : [line])).join('\n')),
  file('header of two rows', `学校名称,年度,三会一课,,谈心谈话（人次）,备注\n,,党课（次）,主题党日（次）,,\n${lines(PLAIN).slice(1).join('\n')}`, PLAIN, ['学校名称', '年度', '三会一课·党课（次）', '三会一课·主题党日（次）', '谈心谈话（人次）', '备注']),
  file('header with a blank name at the end', text(PLAIN, { columns: [...COLUMNS.slice(0, 5), ''] }), PLAIN.map((row) => row.slice(0, 5)), COLUMNS.slice(0, 5)),
  file('header with line breaks', text(PLAIN, { columns: COLUMNS.map((column) => column.replace('（', '\n（')), always: true }), PLAIN, COLUMNS),
  file('a blank column first', lines(PLAIN).map((line) => `,${line}`).join('\n')),
  file('numbered rows', ['序号', ...PLAIN.map((_row, place) => String(place + 1))].map((number, place) => `${number},${lines(PLAIN)[place] ?? ''}`).join('\n')),
  file('two tables, one below the other', `${text(PLAIN, { end: '\n' })}\n\n学校名称,年度,应急疏散演练（次）\n${SCHOOLS.map((school, place) => `${school},2024,${String(8 + (place % 3))}`).join('\n')}\n`, PLAIN),
  file('two tables with titles', `表一 2022至2023年\n${text(PLAIN, { end: '\n' })}\n表二 2024年\n学校名称,年度,应急疏散演练（次）\n${SCHOOLS.map((school, place) => `${school},2024,${String(8 + (place % 3))}`).join('\n')}\n`, PLAIN),
  file('zero-width and hard spaces', lines(PLAIN).map((line, place) => (place === 0 ? line : line.replaceAll(',', '\u00a0,\u200b'))).join('\n')),
  file('full-width digits', lines(PLAIN).map((line, place) => (place === 0 ? line : line.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))))).join('\n'), PLAIN.map((row) => row.map((cell) => cell.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))))),
  file('one row only', text(PLAIN.slice(0, 1)), PLAIN.slice(0, 1)),
  file('one column only', text(PLAIN.map((row) => row.slice(0, 1)), { columns: ['学校名称'] }), PLAIN.map((row) => row.slice(0, 1)), ['学校名称']),
  file('a header named __proto__', text(PLAIN, { columns: [...COLUMNS.slice(0, 5), '__proto__ 备注'] }), PLAIN, [...COLUMNS.slice(0, 5), '__proto__ 备注']),
  file('a column twice', text(PLAIN.map((row) => [...row.slice(0, 4), row[3] ?? '', row[5] ?? '']), { columns: ['学校名称', '年度', '党课（次）', '主题党日（次）', '主题党日（次）', '备注'] }), PLAIN.map((row) => [...row.slice(0, 4), row[5] ?? '']), ['学校名称', '年度', '党课（次）', '主题党日（次）', '备注']),
];

const PAIRS: Readonly<Record<string, string>> = { 学: '學', 称: '稱', 党: '黨', 课: '課', 题: '題', 谈: '談', 话: '話', 备: '備', 实: '實', 验: '驗', 云: '雲', 东: '東', 儿: '兒', 园: '園', 桥: '橋', 红: '紅', 苑: '苑', 滨: '濱', 报: '報', 见: '見', 书: '書', 记: '記', 说: '說', 抓: '抓', 无: '無', 长: '長', 华: '華', 另: '另', 补: '補', 人: '人' };
const traditional = (table: readonly Cells[]): readonly Cells[] => table.map((row) => row.map((cell) => Array.from(cell, (character) => PAIRS[character] ?? character).join('')));
