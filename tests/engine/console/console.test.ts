import { beforeAll, describe, expect, it } from 'vitest';
import { metricId, schoolId, importId } from '../../../src/domain/ids.ts';
import type { ConsoleAnswer } from '../../../src/domain/answers/consoleAnswer.ts';
import { registry, type Sample } from '../../../src/queries/registry.ts';
import { sqlText } from '../../../src/engine/sql.ts';
import type { Bilingual } from '../../../src/domain/bilingual.ts';
import { brandLevelNames, brandOutcomeNames, directionNames, metricKindNames, schoolTypeNames } from '../../../src/engine/tables/codeNames.ts';
import { tableDocs } from '../../../src/engine/tables/tableDocs.ts';
import { resources } from '../../../src/words/resources.ts';
import { METRICS } from '../../support/randomDistrict.ts';
import { makeTestEngine, type TestEngine } from '../../support/testEngine.ts';

const sample: Sample = {
  metrics: [metricId('drills'), metricId('talks')],
  schools: [schoolId('甲'), schoolId('乙')],
  scope: { types: ['primary'], areas: ['甲'], schools: [schoolId('甲')] },
  year: 2021,
  source: { import: importId('import-1'), file: 0, row: 2, column: 0 },
};

let test: TestEngine;
beforeAll(async () => {
  test = await makeTestEngine({
    schools: [{ id: '甲', name: '甲小学' }, { id: '乙', name: '乙园', type: 'kindergarten', area: '城东' }],
    metrics: [...METRICS],
    imports: [
      {
        observations: [
          { school: '甲', metric: 'drills', year: 2021, value: 10 },
          { school: '甲', metric: 'drills', year: 2022, value: 5, status: 'derived', raw: '每季度一次' },
          { school: '甲', metric: 'drills', year: 2022, value: 12, status: 'aim' },
          { school: '乙', metric: 'drills', year: 2021, value: null, missing: 'withheld' },
        ],
        brands: [{ school: schoolId('甲'), year: 2021, programme: '一校一品', level: 'city', batch: '第二批', outcome: 'rejected', file: 0, row: 2 }],
        findings: [{ school: schoolId('乙'), year: 2021, kind: 'problem', categories: ['study_depth', 'safety_gaps'], sentence: '学习不够', file: 0, row: 3 }],
      },
    ],
  });
});

const ask = (text: string, { rows = 100, ms = 10_000, signal = new AbortController().signal } = {}): Promise<ConsoleAnswer> => test.engine.console(text, { rows, ms, signal });
const rowsOf = async (text: string) => {
  const answer = await ask(text);
  if (answer.kind !== 'rows') throw new Error(JSON.stringify(answer));
  return answer.rows;
};

const everything = async (): Promise<string> => {
  const answers = [];
  for (const questions of Object.values(registry)) for (const question of questions(sample)) answers.push(await test.ask(question));
  return JSON.stringify(answers);
};

describe('what the console reads', () => {
  it.each([
    ['SELECT 1', [[1]]],
    ['  -- a comment\n SELECT 2 ; ', [[2]]],
    ['/* one /* two */ */ VALUES (1, \'a;b\')', [[1, 'a;b']]],
    ['WITH a AS (SELECT 3 AS x) SELECT x FROM a -- last line', [[3]]],
    ['FROM range(2)', [[0], [1]]],
    ['SELECT 学校, 数值 FROM 数据 WHERE 指标 = \'drills\' AND 年度 = 2022 AND 状态 = \'推算\'', [['甲小学', 5]]],
    ['SELECT status, missing, at_norm, raw FROM figures ORDER BY year, value NULLS LAST', [['reported', null, true, null], ['reported', 'withheld', null, null], ['derived', null, false, '每季度一次'], ['aim', null, null, null]]],
    ['SELECT 学校, 上年, 本年, 增减 FROM 同比', [['甲小学', 10, 5, -5]]],
    ['SELECT 学校, 类型, 片区 FROM 学校名册 ORDER BY 类型', [['甲小学', '小学', null], ['乙园', '幼儿园', '城东']]],
    ['SELECT 学校, 级别, 结果 FROM 品牌申报', [['甲小学', '市级', '未通过']]],
    ['SELECT 种类, 类别 FROM 问题整改', [['问题', '学习深度、安全']]],
    ['SELECT count(*) FROM metrics', [[5]]],
    ['SELECT norm, bound FROM norms WHERE metric = \'drills\' ORDER BY norm', [[4, 'at least'], [6, 'at least']]],
  ])('%s', async (text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });

  it.each(['SHOW TABLES', 'DESCRIBE figures', 'SUMMARIZE school', 'DESC 数据', '(SELECT 1)', 'SELECT * FROM duckdb_columns() LIMIT 3'])('%s', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: 'rows' });
  });

  it.each(['EXPLAIN SELECT * FROM figures', 'explain analyze SELECT 1'])('%s as a plan', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: 'plan', plan: expect.stringMatching(/┌/u) });
  });

  it('gives values of every type as DuckDB writes them', async () => {
    const answer = await ask(`SELECT 9007199254740993 AS big, 42::BIGINT AS small, sum(i)::HUGEINT AS huge, 12.50::DECIMAL(10, 2) AS dec, 12345678901234567.89::DECIMAL(20, 2) AS long,
      DATE '2024-03-01' AS day, TIMESTAMP '2024-03-01 08:30:00' AS moment, INTERVAL 3 DAY AS span, [1, NULL, 3] AS list, {'a': 1, 'b': '字'} AS struct, MAP {'k': 2} AS map,
      'nan'::DOUBLE AS nan, 0.1::FLOAT AS short, TRUE AS yes, NULL AS none, '' AS empty, '\\xC3\\xA9'::BLOB AS blob FROM range(3) t(i)`);
    expect(answer).toMatchObject({
      kind: 'rows',
      rows: [['9007199254740993', 42, 3, 12.5, '12345678901234567.89', '2024-03-01', '2024-03-01 08:30:00', '3 days', '[1, NULL, 3]', "{'a': 1, 'b': 字}", '{k=2}', 'NaN', 0.1, true, null, '', '\\xC3\\xA9']],
    });
    expect(answer.kind === 'rows' && answer.columns.map(({ kind }) => kind).join(' ')).toBe('number number number number number other other other other other other number number boolean number text other');
  });

  it('keeps the order asked for, names columns of the same name apart, and says that there are more rows', async () => {
    expect(await ask('SELECT i, i % 2 AS i FROM range(50) t(i) ORDER BY 2 DESC, 1 DESC', { rows: 3 })).toMatchObject({
      kind: 'rows', cut: true, rows: [[49, 1], [47, 1], [45, 1]], columns: [{ name: 'i' }, { name: 'i_1' }],
    });
    expect(await ask('SELECT 1 WHERE FALSE')).toMatchObject({ kind: 'rows', cut: false, rows: [] });
  });
});

describe('what the console refuses', () => {
  it.each([
    'DROP TABLE school', 'DROP VIEW figures', 'DELETE FROM school', 'UPDATE school SET name = \'x\'', 'INSERT INTO school SELECT * FROM school', 'TRUNCATE school',
    'CREATE TABLE x (a INTEGER)', 'CREATE TEMP TABLE x AS SELECT 1', 'CREATE OR REPLACE VIEW figures AS SELECT 1', 'CREATE MACRO f(a) AS a', 'ALTER TABLE school ADD COLUMN x INTEGER',
    'ATTACH \'x.db\'', 'DETACH snapshot', 'COPY school TO \'x.csv\'', 'COPY school FROM \'x.csv\'', 'EXPORT DATABASE \'x\'', 'IMPORT DATABASE \'x\'',
    'SET threads = 4', 'RESET threads', 'SET VARIABLE a = 1', 'PRAGMA database_list', 'PRAGMA enable_profiling', 'INSTALL json', 'LOAD json', 'CALL pragma_version()', 'USE memory',
    'BEGIN', 'COMMIT', 'ROLLBACK', 'CHECKPOINT', 'VACUUM', 'ANALYZE', 'PREPARE p AS SELECT 1', 'EXECUTE p', 'DEALLOCATE p', 'MERGE INTO school USING school s ON TRUE WHEN MATCHED THEN DELETE',
    'EXPLAIN DROP TABLE school', 'EXPLAIN ANALYZE DELETE FROM school', 'EXPLAIN ANALYZE INSERT INTO import VALUES (9, \'x\')',
    'SELECT 1; DROP TABLE school', 'SELECT 1; SELECT 2', 'SELECT 1;;DELETE FROM school', 'SELECT 1 /* ; */ ; -- \nDROP TABLE school', '; DROP TABLE school', '',
    '-- SELECT\nDROP TABLE school', '/* SELECT */ DELETE FROM school', '/*/**/*/DELETE FROM school', 'SELECT 1) ; DROP TABLE school; SELECT * FROM (SELECT 1', 'SELECT 1) UNION ALL (SELECT 2', 'SELECT 1 /*', 'SELECT \'',
    'WITH a AS (DELETE FROM school RETURNING *) SELECT * FROM a', 'WITH a AS (SELECT 1) DELETE FROM school', 'WITH a AS (SELECT 1) INSERT INTO import SELECT 9, \'x\'', 'FROM (DELETE FROM school RETURNING *)',
    'SELECT * FROM read_csv(\'/etc/passwd\')', 'SELECT * FROM read_csv_auto(\'x.csv\')', 'FROM read_text(\'/etc/passwd\')', 'FROM read_blob(\'snapshot.db\')', 'FROM glob(\'*\')', 'FROM sniff_csv(\'x.csv\')',
    'FROM "read_text"(\'/etc/passwd\')', 'FROM READ_TEXT (\'/etc/passwd\')', 'FROM main.read_text(\'x\')', 'FROM system.main."read_text" (\'x\')', 'FROM read_text/* */(\'x\')', 'FROM read_text -- \n (\'x\')',
    'FROM \'/etc/passwd\'', 'FROM \'x.csv\'', 'FROM "x.csv"', 'FROM \'snapshot.db\'', 'FROM \'x.parquet\'', 'FROM \'https://example.com/x.csv\'', 'SELECT * FROM school, \'x.csv\'', 'SELECT (SELECT count(*) FROM \'x.csv\')',
    'FROM query(\'SELECT 1\')', 'FROM query_table(\'school\')', 'FROM arrow_scan(0, 0, 0)', 'FROM arrow_scan_dumb(0, 0, 0)', 'FROM checkpoint()', 'FROM force_checkpoint(\'memory\')', 'FROM enable_logging()', 'FROM duckdb_secrets()', 'FROM seq_scan()', 'FROM test_all_types()',
    'SELECT write_log(\'x\')', 'SELECT nextval(\'x\')', 'SELECT setseed(0.5)', 'SELECT getenv(\'HOME\')',
  ])('%s', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: expect.stringMatching(/^(?:refused|failed)$/u) });
  });

  it('says which word it does not run', async () => {
    expect(await ask('DROP TABLE school')).toEqual({ kind: 'refused', why: 'statement', name: 'DROP', place: { line: 1, column: 1 } });
    expect(await ask('SELECT 1;\n  delete FROM school')).toEqual({ kind: 'refused', why: 'several', name: 'delete', place: { line: 2, column: 3 } });
    expect(await ask("SELECT '学校' FROM Read_Text('x')")).toEqual({ kind: 'refused', why: 'function', name: 'Read_Text', place: { line: 1, column: 18 } });
    expect(await ask(' -- nothing')).toMatchObject({ kind: 'refused', why: 'empty' });
  });
});

describe('what DuckDB says of a fault', () => {
  it.each([
    ['SELECT *\nFROM figurs', { fault: 'table', name: 'figurs', place: { line: 2, column: 6 }, near: ['figures'] }],
    ["SELECT '学校名' AS 名,\n  数植 FROM 数据", { fault: 'column', name: '数植', place: { line: 2, column: 3 } }],
    ["SELECT '学校学校学校', foo FROM 数据", { fault: 'column', name: 'foo', place: { line: 1, column: 18 } }],
    ['SELECT * FORM 数据', { fault: 'syntax', name: '数据', place: { line: 1, column: 15 } }],
    ["SELECT 'open", { fault: 'syntax' }],
    ['SELECT foo(1)', { fault: 'function', name: 'foo' }],
    ['SELECT 学校, count(*) FROM 数据', { fault: 'grouping', name: '学校' }],
    ["SELECT sum('a' || 学校) FROM 数据", { fault: 'types' }],
    ["SELECT raw::INTEGER FROM figures WHERE raw <> ''", { fault: 'conversion', name: '每季度一次' }],
    ['EXPLAIN\nSELECT nix FROM figures', { fault: 'column', name: 'nix', place: { line: 2, column: 8 } }],
    [`SELECT ${'1 + '.repeat(60)}nix FROM figures`, { fault: 'column', place: { line: 1, column: 248 } }],
  ])('%s', async (text, expected) => {
    expect(await ask(text)).toMatchObject({ kind: 'failed', ...expected });
  });
});

describe('a question of the product, opened here', () => {
  it.each(Object.keys(registry))('%s', async (name) => {
    for (const question of registry[name]?.(sample) ?? []) {
      const rows = await test.ask({ ...question, decode: (found) => found });
      expect(await ask(sqlText(question.sql), { rows: 1000 })).toMatchObject({ kind: 'rows', rows: { length: rows.length } });
    }
  });
});

describe('a long query', () => {
  const endless = 'SELECT count(*) FROM range(1000000) a, range(1000000) b';

  it('stops when its time is over', async () => {
    expect(await ask(endless, { ms: 400 })).toEqual({ kind: 'stopped', by: 'time' });
  });

  it('stops when it is cancelled, and lets other questions be answered meanwhile', async () => {
    const controller = new AbortController();
    const asked = ask(endless, { signal: controller.signal });
    const [question] = registry['yearSpan']?.(sample) ?? [];
    if (!question) throw new Error('no question');
    expect(await test.ask(question)).toBeDefined();
    controller.abort();
    expect(await asked).toEqual({ kind: 'stopped', by: 'user' });
    expect(await rowsOf('SELECT 7')).toEqual([[7]]);
  });
});

it('leaves every answer of the product as it was', async () => {
  const before = await everything();
  for (const text of ['SELECT 1', 'DROP TABLE school', 'SELECT 1; DELETE FROM school', "FROM read_text('x')", 'SELECT nix', 'EXPLAIN ANALYZE DELETE FROM school']) await ask(text);
  expect(await everything()).toBe(before);
  expect(before.length).toBeGreaterThan(500);
});

it('sees what an import that came later brought', async () => {
  const later = await makeTestEngine({ schools: [{ id: '甲' }], metrics: [...METRICS], imports: [{ observations: [{ school: '甲', metric: 'drills', year: 2021, value: 1 }] }] });
  const count = async () => later.engine.console('SELECT count(*) FROM figures', { rows: 1, ms: 5000, signal: new AbortController().signal });
  expect(await count()).toMatchObject({ rows: [[1]] });
  await later.engine.show({ workspace: { ...later.workspace, imports: later.workspace.imports.map((one) => ({ ...one, live: false })) }, segment: later.segment });
  expect(await count()).toMatchObject({ rows: [[0]] });
});

describe('the tables as they are described', () => {
  it.each(tableDocs.flatMap((doc) => (['zh', 'en'] as const).map((language) => [doc.name[language], doc, language] as const)))('%s has the columns told of, and no other', async (name, doc, language) => {
    const answer = await ask(`FROM "${name}"`);
    expect(answer.kind === 'rows' && answer.columns.map((column) => column.name)).toEqual(doc.columns.map((column) => column.name[language]));
    for (const text of [doc.about, ...doc.columns.map(({ about }) => about)]) expect(text[language]).not.toBe('');
  });

  it('says codes in the words of the screens', () => {
    for (const [language, { terms }] of [['zh', resources.zh.translation], ['en', resources.en.translation]] as const) {
      const { all: _, ...types } = terms.schoolType;
      expect(wordsOf(schoolTypeNames, language)).toEqual(types);
      expect(wordsOf(metricKindNames, language)).toEqual(terms.metricKind);
      expect(wordsOf(directionNames, language)).toEqual(terms.direction);
      expect(wordsOf(brandLevelNames, language)).toEqual(terms.brandLevel);
      expect(wordsOf(brandOutcomeNames, language)).toEqual(terms.brandOutcome);
    }
  });
});

const wordsOf = (names: Readonly<Record<string, Bilingual>>, language: keyof Bilingual) => Object.fromEntries(Object.entries(names).map(([code, name]) => [code, name[language]]));
