import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { encodeGb18030 } from '../../scripts/sample/encode.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { seeded } from './seeded.ts';

const SCHOOLS = 125;

/** A folder with as many small files as asked for, one a school and year as schools send them in: five in ten GB18030 CSV, three XLSX, two JSON; 40 metrics each. */
export const dropFolder = async (folder: string, files: number): Promise<void> => {
  if (existsSync(`${folder}/complete`)) return;
  mkdirSync(`${folder}/drop`, { recursive: true });
  const random = seeded(11);
  const metrics = catalogue.filter(({ kind }) => kind === 'count' || kind === 'rate').slice(0, 40);
  for (let at = 0; at < files; at++) {
    const school = at % SCHOOLS;
    const year = String(1999 + Math.floor(at / SCHOOLS));
    const name = `测试区第${String(school + 1)}小学`;
    const values = metrics.map(({ kind }) => (kind === 'rate' ? `${(random() * 100).toFixed(1)}%` : String(Math.floor(random() * 60))));
    const head = ['学校标识码', '学校名称', '年度', ...metrics.map((metric) => metric.name.zh)];
    const row = [String(3_204_000_000 + school), name, year, ...values];
    const path = `${folder}/drop/${name}${year}年党建数据`;
    const form = at % 10;
    if (form < 5) writeFileSync(`${path}.csv`, encodeGb18030(`${head.join(',')}\r\n${row.join(',')}\r\n`));
    else if (form < 8) writeFileSync(`${path}.xlsx`, new Uint8Array(await (await xlsx([{ name: '数据', rows: [head, row], widths: head.map(() => 12), headRows: 1, headColumns: 0, checks: [] }])).arrayBuffer()));
    else writeFileSync(`${path}.json`, JSON.stringify([Object.fromEntries(head.map((key, column) => [key, row[column]]))]));
  }
  writeFileSync(`${folder}/complete`, '');
};
