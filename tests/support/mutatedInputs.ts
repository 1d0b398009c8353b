import { utils, type WorkSheet } from '@e965/xlsx';
import { readFile } from '../../src/ingest/read.ts';
import { mutated, randomOf } from './mutations.ts';
import { pollutedFiles } from './pollutedFiles.ts';
import { draftOf } from './understandTable.ts';
import { workbookFile } from './workbookFile.ts';

const ROWS = [['新城区2023年度统计表'], ['序号', '学校名称', '三会一课', null, '参学率'], [null, null, '党课（次）', '主题党日（次）', null], [1, '新华实验小学', 4, 12, 0.955], [2, '育才小学', '3次', '每月', '95%'], ['合计', null, 7, 24, null]];
const sheet = (): WorkSheet => {
  const cells = utils.aoa_to_sheet(ROWS);
  cells['!merges'] = ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'].map((range) => utils.decode_range(range));
  return cells;
};

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Whole files of every kind that there is a reader for. */
const SEEDS: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  ...pollutedFiles().filter((_file, place) => place % 4 === 0).map(({ name, bytes }) => ({ name: `${name}.csv`, bytes })),
  ...(['xlsx', 'biff8', 'ods'] as const).flatMap((kind) => [0, 1].map((copy) => ({ name: `${kind}${copy}.xls`, bytes: workbookFile({ 甲: sheet(), 乙: sheet() }, kind) }))),
  { name: 'records.json', bytes: text(JSON.stringify([{ 学校: '新华小学', 年度: 2023, 指标: { 党课次数: 4, 主题党日次数: '12次' } }, { 学校: '育才小学', 年度: 2022, 指标: { 党课次数: null } }])) },
  { name: 'keyed.json', bytes: text(JSON.stringify({ 2022: { 新华小学: { 党课次数: 4 } }, 2023: { 新华小学: { 党课次数: 5 } } })) },
  { name: 'lines.ndjson', bytes: text('{"school":"新华小学","year":2023,"metric":"党课次数","value":4}\n{"school":"育才小学","year":2023,"metric":"党课次数","value":"3次"}\n') },
  { name: 'brands.csv', bytes: text('学校,年度,品牌名称,级别,批次,结果\n新华小学,2023,红领巾,市级,第二批,未通过\n育才小学,2023,先锋,区级,第一批,立项\n') },
  { name: 'findings.csv', bytes: text('学校,年度,类型,问题类别,内容\n新华小学,2023,问题,学习深度,理论学习有待深入\n育才小学,2023,措施,党务培训,进一步加强培训\n') },
];

export interface MutationReport {
  readonly inputs: number;
  readonly read: number;
  readonly refused: number;
  /** Uncaught errors, cells that got lost, and inputs over five seconds, each with the seed that makes it again. */
  readonly faults: readonly string[];
  readonly slowest: number;
}

/** One file with faults, by its number: the same number makes the same file. */
const inputOf = (no: number): { readonly name: string; readonly bytes: Uint8Array } => {
  const random = randomOf(no);
  const seed = SEEDS[no % SEEDS.length] ?? { name: '', bytes: new Uint8Array(0) };
  return { name: seed.name, bytes: mutated(seed.bytes, random) };
};

const faultOf = async ({ name, bytes }: ReturnType<typeof inputOf>): Promise<string | boolean> => {
  const reading = await readFile({ name, bytes });
  if (!reading.ok) return false;
  for (const grid of reading.value.grids) {
    const { cells, accepted, setAside } = draftOf(grid, { fileName: name });
    if (cells !== accepted + setAside.length) return `${cells} cells, ${accepted} accepted, ${setAside.length} set aside`;
  }
  return true;
};

/** Reads and understands files with faults, numbers `from` to `to`. */
export const readMutated = async (from: number, to: number): Promise<MutationReport> => {
  const faults: string[] = [];
  let read = 0;
  let refused = 0;
  let slowest = 0;
  for (let no = from; no < to; no += 1) {
    const input = inputOf(no);
    const start = performance.now();
    try {
      // oxlint-disable-next-line no-await-in-loop -- one input after the other
      const outcome = await faultOf(input);
      if (typeof outcome === 'string') faults.push(`${no} ${input.name}: ${outcome}`);
      else if (outcome) read += 1;
      else refused += 1;
    } catch (error) {
      faults.push(`${no} ${input.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (took > 5000) faults.push(`${no} ${input.name}: ${took.toFixed(0)} ms`);
  }
  return { inputs: to - from, read, refused, faults, slowest };
};
