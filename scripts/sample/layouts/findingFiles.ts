import { findingCategories } from '../../../src/domain/findingCategories.ts';
import { delimited } from '../delimited.ts';
import { encodeGb18030, encodeUtf8 } from '../encode.ts';
import { findings, type TrueFinding } from '../findings.ts';
import { type SampleFile, sampleFile } from '../sampleFile.ts';
import { nameIn } from '../sampleSchool.ts';
import { DISTRICT, schools } from '../schools.ts';

const KINDS = { problem: '问题', cause: '原因', measure: '措施' } as const;

const nameOf = ({ school: code, year }: TrueFinding): string => {
  const school = schools.find((candidate) => candidate.code === code);
  return school ? nameIn(school, year) : '';
};

const categoriesOf = (finding: TrueFinding): readonly string[] =>
  finding.categories.map((id) => findingCategories.find((category) => category.id === id)?.name.zh ?? id);

const table = (path: string, rows: readonly TrueFinding[]): SampleFile => {
  const cells = rows.map((row) => [row.school, nameOf(row), String(row.year), KINDS[row.kind], categoriesOf(row).join('、'), row.sentence]);
  return sampleFile({ path, bytes: encodeGb18030(delimited([['学校标识码', '学校名称', '年度', '条目类型', '类别', '内容'], ...cells])), findings: rows });
};

const lines = (path: string, rows: readonly TrueFinding[]): SampleFile => {
  const text = rows.map((row) => `${JSON.stringify({ 学校标识码: row.school, 学校名称: nameOf(row), 年度: row.year, 条目类型: KINDS[row.kind], 类别: categoriesOf(row), 内容: row.sentence })}\n`);
  return sampleFile({ path, bytes: encodeUtf8(text.join('')), findings: rows });
};

const between = (from: number, to: number): readonly TrueFinding[] => findings.filter((row) => row.year >= from && row.year <= to).toSorted((a, b) => a.year - b.year);

export const findingFiles = (): readonly SampleFile[] => [
  table(`07问题整改/${DISTRICT}问题与措施清单2016-2018.csv`, between(2016, 2018)),
  table(`07问题整改/${DISTRICT}问题与措施清单2019-2021.csv`, between(2019, 2021)),
  lines(`07问题整改/问题与措施2022-2024.ndjson`, between(2022, 2024)),
];
