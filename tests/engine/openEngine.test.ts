import { beforeAll, describe, expect, it } from 'vitest';
import { schoolId } from '../../src/domain/ids.ts';
import type { EngineRow, Question } from '../../src/engine/question.ts';
import { sql, type Sql } from '../../src/engine/sql.ts';
import { makeTestEngine, type TestEngine } from '../support/testEngine.ts';

const rowsOf = (statement: Sql): Question<readonly EngineRow[]> => ({ key: ['test'], sql: statement, decode: (rows) => rows });

describe('an engine over two imports that disagree', () => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await makeTestEngine({
      schools: [{ id: 'a', name: "O'Neil <b>\"学校\"" }, { id: 'b', type: 'kindergarten' }],
      metrics: [
        { id: 'lessons', norms: [{ schoolTypes: 'all', fromYear: 2020, toYear: null, bound: 'atLeast', value: 4, note: { zh: '', en: '' } }] },
        { id: 'drills' },
      ],
      imports: [
        {
          observations: [
            { school: 'a', metric: 'lessons', year: 2021, value: 4, raw: '4次' },
            { school: 'a', metric: 'lessons', year: 2022, value: 0 },
            { school: 'b', metric: 'lessons', year: 2021, value: null, missing: 'withheld' },
            { school: 'a', metric: 'lessons', year: 2021, value: 9, status: 'aim' },
            { school: 'b', metric: 'drills', year: 2021, value: 40, numerator: 2, denominator: 5 },
          ],
          brands: [{ school: schoolId('a'), year: 2021, programme: '一校一品', level: 'city', batch: '第二批', outcome: 'rejected', file: 0, row: 2 }],
          findings: [{ school: schoolId('b'), year: 2021, kind: 'problem', categories: ['study', 'team'], sentence: '学习不够', file: 0, row: 3 }],
        },
        { observations: [{ school: 'a', metric: 'lessons', year: 2021, value: 5 }, { school: 'b', metric: 'drills', year: 2021, value: 41 }] },
      ],
      decisions: [{ school: 'b', year: 2021, metric: 'drills', holds: 'import-1' }],
    });
  });

  it('lets the later import hold, and the one the user decided for', async () => {
    const rows = await test.ask(
      rowsOf(sql`SELECT s.id AS school, m.id AS metric, h.year, h.value, h.status, h.raw FROM holding h JOIN school s USING (school_no) JOIN metric m USING (metric_no) ORDER BY ALL`),
    );
    expect(rows).toEqual([
      { school: 'a', metric: 'lessons', year: 2021, value: 5, status: 0, raw: '' },
      { school: 'a', metric: 'lessons', year: 2021, value: 9, status: 3, raw: '' },
      { school: 'a', metric: 'lessons', year: 2022, value: 0, status: 0, raw: '' },
      { school: 'b', metric: 'drills', year: 2021, value: 40, status: 0, raw: '' },
      { school: 'b', metric: 'lessons', year: 2021, value: null, status: 0, raw: '' },
    ]);
  });

  it('charts neither aims nor figures that are not there', async () => {
    expect(await test.ask(rowsOf(sql`SELECT count(*) AS n, count(*) FILTER (WHERE value = 0) AS zeros FROM result`))).toEqual([{ n: 3, zeros: 1 }]);
  });

  it('shows both sides of a contest and who holds', async () => {
    const rows = await test.ask(rowsOf(sql`SELECT import_no, value, decided, place, raw FROM contest ORDER BY metric_no, place`));
    expect(rows).toEqual([
      { import_no: 2, value: 5, decided: false, place: 1, raw: '' },
      { import_no: 1, value: 4, decided: false, place: 2, raw: '4次' },
      { import_no: 1, value: 40, decided: true, place: 1, raw: '' },
      { import_no: 2, value: 41, decided: false, place: 2, raw: '' },
    ]);
  });

  it('lets a decision hold only until a later import speaks of the figure', async () => {
    const drills = rowsOf(sql`SELECT value FROM holding h JOIN metric m USING (metric_no) WHERE m.id = 'drills'`);
    const { workspace, segment, engine } = test;
    const decidedAfter = (no: number) => ({ ...workspace, decisions: workspace.decisions.map((decision) => ({ ...decision, no })) });
    await engine.show({ workspace: decidedAfter(1), segment });
    expect(await test.ask(drills)).toEqual([{ value: 41 }]);
    await engine.show({ workspace, segment });
    expect(await test.ask(drills)).toEqual([{ value: 40 }]);
  });

  it('expands a norm to a row per type of school', async () => {
    const rows = await test.ask(rowsOf(sql`SELECT count(DISTINCT school_type) AS types, min(from_year) AS from_year, max(to_year) AS to_year FROM norm`));
    expect(rows).toEqual([{ types: 7, from_year: 2020, to_year: null }]);
  });

  it('keeps texts as they are, bound or stored', async () => {
    const rows = await test.ask(rowsOf(sql`SELECT id FROM school WHERE name = ${"O'Neil <b>\"学校\""}`));
    expect(rows).toEqual([{ id: 'a' }]);
  });

  it('holds brand applications and findings', async () => {
    const rows = await test.ask(rowsOf(sql`SELECT b.programme, f.categories FROM brand b, finding f`));
    expect(rows).toEqual([{ programme: '一校一品', categories: 'study,team' }]);
  });

  it('answers many questions sent together, each its own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => test.ask(rowsOf({ text: `SELECT ?::INTEGER + ${n} AS n`, values: [n] }))),
    );
    expect(answers).toEqual(Array.from({ length: 100 }, (_, n) => [{ n: 2 * n }]));
  });

  it('tells a wrong question with its SQL', async () => {
    await expect(test.ask(rowsOf(sql`SELECT nonsense FROM school`))).rejects.toMatchObject({ name: 'EngineError', sql: { text: 'SELECT nonsense FROM school' } });
  });

  it('refuses an unknown function at once, and keeps its settings locked', async () => {
    await expect(test.ask(rowsOf(sql`SELECT * FROM read_parquet('x.parquet')`))).rejects.toThrow(/parquet/);
    await expect(test.ask(rowsOf(sql`SET autoload_known_extensions = true`))).rejects.toThrow(/lock/);
  });
});
