import { utils, type BookType, type WorkSheet } from '@e965/xlsx';
import { catalogue } from '../../../src/domain/catalogue.ts';
import { schoolId } from '../../../src/domain/ids.ts';
import type { School } from '../../../src/domain/school.ts';
import { checkWorkbook } from '../../../src/export/checkSheets.ts';
import { templateSheets } from '../../../src/export/template.ts';
import { xlsx } from '../../../src/export/xlsx.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { workbookFile } from '../workbookFile.ts';
import { partsOf, zipped } from './zipFaults.ts';

const ROWS = [['新城区2023年度统计表'], ['序号', '学校名称', '三会一课', null, '参学率'], [null, null, '党课（次）', '主题党日（次）', null], [1, '新华实验小学', 4, 12, 0.955], [2, '育才小学', '3次', '每月', '95%'], ['合计', null, 7, 24, null]];

const sheet = (): WorkSheet => {
  const cells = utils.aoa_to_sheet(ROWS);
  cells['!merges'] = ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'].map((range) => utils.decode_range(range));
  cells['!rows'] = [{}, {}, {}, {}, { hidden: true }];
  cells['!cols'] = [{ wch: 6 }, {}, {}, { hidden: true }];
  Object.assign(cells, { E4: { t: 'n', v: 0.955, z: '0.0%' }, F4: { t: 'n', v: 45275, z: 'yyyy-mm-dd' }, G4: { t: 'n', v: 7, f: 'C4+3' }, H4: { t: 'e', v: 7 }, I4: { t: 'b', v: true }, '!ref': 'A1:I6' });
  return cells;
};

const register = (): WorkSheet => utils.aoa_to_sheet([['学校名称', '学校标识码', '学校类型', '学生数', '曾用名'], ['新华实验小学', '3204001001', '小学', 820, '新华小学'], ['育才小学', '3204001002', '小学', 410, null]]);

/** The same bytes whenever they are made: no dates, all parts packed alike. */
const steady = (bytes: Uint8Array): Uint8Array => {
  const parts = partsOf(bytes);
  if (!parts) return bytes;
  return zipped(parts.map(({ name, body }) => ({ name, body: name.endsWith('.xml') ? new TextEncoder().encode(new TextDecoder().decode(body).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '2024-01-01T00:00:00Z')) : body })));
};

const KINDS: readonly BookType[] = ['xlsx', 'xlsm', 'xlsx', 'biff8', 'biff8', 'biff5', 'ods', 'xlsb'];

export const books = (): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  KINDS.map((kind) => ({ name: `${kind}.${kind.startsWith('biff') ? 'xls' : kind}`, bytes: steady(workbookFile({ 甲: sheet(), '2022': register(), 空: utils.aoa_to_sheet([]) }, kind)) }));

const school = (name: string, code: string): School => ({
  id: schoolId(code), name, code, aliases: [], type: 'primary', area: null, pupils: null, staff: null, members: null, opened: null, closed: null, lineage: [],
});

const SCHOOLS = [school('新华实验小学', '3204001001'), school('育才小学', '3204001002')];
const METRICS = catalogue.filter(({ kind }, place) => place % 6 === 0 || kind === 'ordinal').slice(0, 9);

/** What comes back filled in: the form of a year, and a sheet of figures to check. */
export const forms = async (): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> => {
  const t = makeWords('zh').t;
  const sheets = templateSheets({ schools: SCHOOLS, metrics: METRICS, year: 2024, basis: 'calendar' }, { t, language: 'zh' });
  const filled = sheets.map((each, place) => (place > 0 ? each : { ...each, rows: each.rows.map((row, line) => (line === 0 ? row : [...row.slice(0, 4), ...METRICS.map((_metric, at) => 3 + line + at)])) }));
  const columns = (['code', 'school', 'year', 'metric', 'value', 'before', 'why', 'right', 'note'] as const).map((column) => t(`quality.column.${column}`));
  const checks = SCHOOLS.map(({ name, code }, place) => ({ name, rows: METRICS.map((metric, at) => [code, name, '2024年', metric.name.zh, 4 + at, 3, '应为整数', 5 + at + place, '']) }));
  const made = await Promise.all([xlsx(filled), xlsx(checkWorkbook({ columns, checks, notes: ['请逐行核对。'], name: [] }, checks, '填写说明'))]);
  const bytes = await Promise.all(made.map((blob) => blob.arrayBuffer()));
  return bytes.map((each, place) => ({ name: place === 0 ? '填报表.xlsx' : '数据核对表.xlsx', bytes: steady(new Uint8Array(each)) }));
};
