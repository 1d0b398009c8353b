import { utils } from '@e965/xlsx';
import { catalogue } from '../../src/domain/catalogue.ts';
import type { Metric } from '../../src/domain/metric.ts';
import { templateCsv, templateSheets } from '../../src/export/template.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { makeWords } from '../../src/words/translate.ts';
import { docxBytes } from './docxFile.ts';
import { encodeText } from './encodeText.ts';
import { testSchool } from './testEngine.ts';
import { workbookFile } from './workbookFile.ts';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MixedDrop {
  readonly files: readonly DroppedFile[];
  /** Figures of 2024 that forms and sheets tell, by metric. */
  readonly figures: ReadonlyMap<string, readonly number[]>;
  readonly schools: number;
}

const YEAR = 2024;
const say = { t: makeWords('zh').t, language: 'zh' } as const;
const NAMES = ['第一', '第二', '第三', '实验', '中心', '附属', '东湖', '南山', '柳园', '枫桥'];
const nameOf = (at: number): string => `云岫区${NAMES[at % NAMES.length] ?? ''}${'甲乙丙丁戊己庚辛壬癸子丑'[Math.floor(at / NAMES.length)] ?? ''}小学`;
const schoolOf = (at: number) => testSchool({ id: `s${at}`, name: nameOf(at), code: String(3_204_100_000 + at), type: 'primary' });

/** None of them is told in the reports. */
const METRICS = ['drill_count', 'inspection_count', 'activist_count', 'mentoring_pair_count', 'paired_unit_count', 'staff_congress_count'];
const metrics: readonly Metric[] = catalogue.filter(({ id }) => METRICS.includes(id));
const value = (at: number, metric: number): number => 1 + ((at * 7 + metric * 3) % 12);

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** The form of the year as its school filled it in. */
const returned = async (at: number): Promise<DroppedFile> => {
  const asked = { schools: [schoolOf(at)], metrics, year: YEAR, basis: 'calendar' as const };
  const values = metrics.map((_, place) => value(at, place));
  if (at % 5 === 0) {
    const [head = '', row = '', ...rest] = templateCsv(asked, say).split('\r\n');
    const filled = row.replace(/(?:,(?:"")?){6}$/u, values.map((each) => `,${each}`).join(''));
    if (filled === row) throw new Error(`the form has no blanks: ${row}`);
    return { name: `交回的填报表-${nameOf(at)}.csv`, bytes: new TextEncoder().encode([head, filled, ...rest].join('\r\n')) };
  }
  const sheets = templateSheets(asked, say).map((sheet, place) => (place > 0 ? sheet : { ...sheet, rows: sheet.rows.map((row, line) => (line === 0 ? row : [...row.slice(0, 4), ...values])) }));
  return { name: `交回的填报表-${nameOf(at)}.xlsx`, bytes: new Uint8Array(await (await xlsx(sheets)).arrayBuffer()) };
};

/** A sheet of the school's own: a title above, units in the head, notes below. */
const own = (at: number): DroppedFile => {
  const head = ['学校名称', '年度', ...metrics.map(({ name, unit }) => `${name.zh}（${unit.zh}）`)];
  const row = [nameOf(at), `${YEAR}年`, ...metrics.map((_, place) => `${value(at, place)}${at % 2 === 0 ? '' : (metrics[place]?.unit.zh ?? '')}`)];
  const title = `${nameOf(at)}${YEAR}年党建工作统计表`;
  const note = '注：以上数据以台账为准';
  switch (at % 3) {
    case 0:
      return { name: `${nameOf(at)}党建数据.csv`, bytes: encodeText([title, head.join(','), row.join(','), note].join('\r\n'), 'gb18030') };
    case 1:
      return { name: `${nameOf(at)}党建数据.xlsx`, bytes: workbookFile({ 汇总: utils.aoa_to_sheet([[title], head, row, [note]]) }) };
    default:
      return { name: `${nameOf(at)}党建数据.xls`, bytes: workbookFile({ 汇总: utils.aoa_to_sheet([[title], head, row]) }, 'biff8') };
  }
};

const report = async (at: number): Promise<DroppedFile> => {
  const lines = [
    `${nameOf(at)}${YEAR}年度党建工作总结`,
    `一年来，支部共开展主题党日${1 + (at % 12)}次，书记上党课${1 + (at % 4)}次。`,
    '上半年申报区级一校一品党建品牌，已获立项。',
    '存在的问题：理论学习不够深入，党务干部配备不足。',
    '下一步打算：力争明年主题党日开展15次；进一步加强青年教师培养。',
  ];
  return at % 2 === 0
    ? { name: `${nameOf(at)}总结.docx`, bytes: await docxBytes(lines) }
    : { name: `${nameOf(at)}总结.txt`, bytes: encodeText(lines.join('\r\n'), 'gb18030') };
};

/**
 * What 115 schools send to the district in the year 2024, 120 files: 40 forms of the district filled in, 35 sheets of their own, 40
 * reports, the district's register and an export of a system; one file twice, one empty, one a picture.
 */
export const mixedDrop = async (): Promise<MixedDrop> => {
  const forms = await Promise.all(range(0, 40).map(returned));
  const sheets = range(40, 75).map(own);
  const reports = await Promise.all(range(75, 115).map(report));
  const register = ['学校名称,学校标识码,学校类型', ...range(0, 115).map((at) => `${nameOf(at)},${String(3_204_100_000 + at)},小学`)].join('\r\n');
  const exported = JSON.stringify(range(75, 115).map((at) => ({ 学校名称: nameOf(at), 年度: YEAR, 在职党员数: String(5 + (at % 9)) })));
  const files = [
    { name: '学校名册.csv', bytes: encodeText(register, 'gb18030') },
    ...forms,
    ...sheets,
    ...reports,
    { name: '系统导出.json', bytes: new TextEncoder().encode(exported) },
    { name: `副本-${forms[3]?.name ?? ''}`, bytes: forms[3]?.bytes ?? new Uint8Array() },
    { name: '空白.xlsx', bytes: new Uint8Array() },
    { name: '合影.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1) },
  ];
  return { files, figures: new Map(metrics.map(({ id }, place) => [id, range(0, 75).map((at) => value(at, place))])), schools: 115 };
};
