import type { Bilingual } from '../../domain/bilingual.ts';
import { findingCategories } from '../../domain/findingCategories.ts';
import { brandLevelNames, brandOutcomeNames, findingKindNames, literal, schoolTypeNames, wordOf } from './codeNames.ts';
import type { TableDoc } from './tableDoc.ts';

const categoryWords = wordOf('c', Object.fromEntries(findingCategories.map(({ id, name }) => [id, name])));
const categoriesIn = (language: keyof Bilingual, joiner: string): string =>
  `array_to_string(list_transform(string_split(nullif(f.categories, ''), ','), lambda c: ${categoryWords[language]}), ${literal(joiner)})`;

export const applicationsTable: TableDoc = {
  name: { zh: '品牌申报', en: 'applications' },
  about: {
    zh: '一行一校一项申报在一年中的结果；几次导入说到同一申报，取后一次',
    en: 'One row per school, programme, level, batch and year, with the state of the application; of several imports the last counts',
  },
  columns: [
    { name: { zh: '学校', en: 'school' }, sql: 's.name', about: { zh: '学校名称', en: 'Name of the school' } },
    { name: { zh: '类型', en: 'type' }, sql: wordOf('s.type', schoolTypeNames), about: { zh: '小学、初中等', en: 'Primary, Junior secondary and so on' } },
    { name: { zh: '年度', en: 'year' }, sql: 'b.year', about: { zh: '结果所在年', en: 'Year of the state' } },
    { name: { zh: '项目', en: 'programme' }, sql: 'b.programme', about: { zh: '如一校一品', en: 'Programme applied for' } },
    { name: { zh: '级别', en: 'level' }, sql: wordOf('b.level', brandLevelNames), about: { zh: '校级、区级、市级、省级、国家级', en: 'School, District, City, Province, Nation' } },
    { name: { zh: '批次', en: 'batch' }, sql: 'b.batch', about: { zh: '如第二批', en: 'Batch, as written' } },
    { name: { zh: '结果', en: 'outcome' }, sql: wordOf('b.outcome', brandOutcomeNames), about: { zh: '立项、成果、复核通过为获评', en: 'Approved, Achieved and Re-checked count as awarded' } },
    { name: { zh: '学校编号', en: 'school_id' }, sql: 's.id', about: { zh: '系统内编号，可用于连接', en: 'Id, for joins' } },
  ],
  from: `FROM brand b
JOIN school s ON s.school_no = b.school_no
QUALIFY row_number() OVER (PARTITION BY b.school_no, b.programme, b.level, b.batch, b.year ORDER BY b.import_no DESC, b.file DESC, b.row DESC) = 1`,
};

export const findingsTable: TableDoc = {
  name: { zh: '问题整改', en: 'findings' },
  about: { zh: '一行一校一年一句问题、原因或措施', en: 'One row per sentence of a school and year: a problem, a cause or a measure' },
  columns: [
    { name: { zh: '学校', en: 'school' }, sql: 's.name', about: { zh: '学校名称', en: 'Name of the school' } },
    { name: { zh: '类型', en: 'type' }, sql: wordOf('s.type', schoolTypeNames), about: { zh: '小学、初中等', en: 'Primary, Junior secondary and so on' } },
    { name: { zh: '年度', en: 'year' }, sql: 'f.year', about: { zh: '报告年', en: 'Year of the report' } },
    { name: { zh: '种类', en: 'kind' }, sql: wordOf('f.kind', findingKindNames), about: { zh: '问题、原因、措施', en: 'Problem, Cause, Measure' } },
    { name: { zh: '类别', en: 'categories' }, sql: { zh: categoriesIn('zh', '、'), en: categoriesIn('en', ', ') }, about: { zh: '可有多个，以顿号分隔', en: 'May be several, with commas between' } },
    { name: { zh: '原句', en: 'sentence' }, sql: 'f.sentence', about: { zh: '报告原句', en: 'The sentence of the report' } },
    { name: { zh: '学校编号', en: 'school_id' }, sql: 's.id', about: { zh: '系统内编号，可用于连接', en: 'Id, for joins' } },
  ],
  from: `FROM (SELECT DISTINCT school_no, year, kind, categories, sentence FROM finding) f
JOIN school s ON s.school_no = f.school_no`,
};
