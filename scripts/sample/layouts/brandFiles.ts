import type { BrandLevel, BrandOutcome } from '../../../src/domain/brand.ts';
import { brands, type TrueBrand } from '../brands.ts';
import { delimited } from '../delimited.ts';
import { encodeGb18030, encodeUtf8WithMark } from '../encode.ts';
import { type SampleFile, sampleFile } from '../sampleFile.ts';
import { nameIn } from '../sampleSchool.ts';
import { DISTRICT, schools } from '../schools.ts';

const LEVELS: Readonly<Record<BrandLevel, string>> = { school: '校级', district: '区级', city: '市级', province: '省级', nation: '国家级' };
const OUTCOMES: Readonly<Record<BrandOutcome, string>> = { not_applied: '未申报', applied: '申报中', shortlisted: '入围', approved: '立项', rejected: '未通过', achieved: '成果', rechecked: '复核通过' };

const file = (path: string, rows: readonly TrueBrand[], encode: (text: string) => Uint8Array): SampleFile => {
  const ordered = rows.toSorted((a, b) => a.year - b.year);
  const cells = ordered.map((row) => {
    const school = schools.find((candidate) => candidate.code === row.school);
    return [row.school, school ? nameIn(school, row.year) : '', String(row.year), row.programme, LEVELS[row.level], row.batch, OUTCOMES[row.outcome]];
  });
  return sampleFile({ path, bytes: encode(delimited([['学校标识码', '学校名称', '申报年度', '品牌名称', '申报级别', '申报批次', '申报结果'], ...cells])), brands: ordered });
};

export const brandFiles = (): readonly SampleFile[] => [
  file(`06品牌申报/${DISTRICT}党建品牌申报汇总2016-2020.csv`, brands.filter((row) => row.year <= 2020), encodeGb18030),
  file(`06品牌申报/${DISTRICT}党建品牌申报汇总2021-2024.csv`, brands.filter((row) => row.year > 2020), encodeUtf8WithMark),
];
