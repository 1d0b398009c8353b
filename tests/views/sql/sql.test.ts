import { beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleRows } from '../../../src/domain/answers/consoleAnswer.ts';
import { consoleTables } from '../../../src/queries/consoleTables.ts';
import { namesFor, written } from '../../../src/views/sql/completions.ts';
import { examples } from '../../../src/views/sql/examples.ts';
import { withQuery } from '../../../src/views/sql/history.ts';
import { isPlottable, plotOf } from '../../../src/views/sql/plotOf.ts';
import { METRICS } from '../../support/randomDistrict.ts';
import { makeTestEngine, type TestEngine } from '../../support/testEngine.ts';

const answer = (rows: ConsoleRows['rows']): ConsoleRows => ({
  kind: 'rows', cut: false, ms: 1, rows,
  columns: [{ name: '年度', type: 'SMALLINT', kind: 'number' }, { name: '数值', type: 'DOUBLE', kind: 'number' }, { name: '类型', type: 'VARCHAR', kind: 'text' }],
});
const chosen = { form: null, x: null, y: null, split: null };

describe('what of an answer is drawn', () => {
  it('guesses the first column along, the first other number up, lines over numbers', () => {
    expect(plotOf(answer([[2021, 5, '小学']]), chosen)).toMatchObject({ form: 'line', x: '年度', y: '数值', split: null, numeric: true, series: [{ name: '', points: [{ x: '2021', y: 5 }] }], left: 0 });
  });

  it('leaves out a missing figure and a place already taken, and counts them', () => {
    expect(plotOf(answer([[2021, 5, '小学'], [2021, 6, '小学'], [2022, null, '小学'], [2021, 7, '初中']]), { ...chosen, split: '类型' })).toMatchObject({
      series: [{ name: '小学', points: [{ x: '2021', y: 5 }] }, { name: '初中', points: [{ x: '2021', y: 7 }] }], left: 2,
    });
  });

  it('draws eight series, and no more', () => {
    const plot = plotOf(answer(Array.from({ length: 12 }, (_, n) => [2021, n, `类${n}`])), { ...chosen, split: '类型' });
    expect([plot.series.length, plot.left]).toEqual([8, 4]);
  });

  it('draws a cloud of all rows with two numbers', () => {
    expect(plotOf(answer([[2021, 5, 'a'], [2021, 6, 'a']]), { ...chosen, form: 'scatter' }).series[0]?.points).toHaveLength(2);
  });

  it('takes a column that the answer does not have for no choice', () => {
    expect(plotOf(answer([[2021, 5, '小学']]), { form: 'bar', x: '没有', y: '没有', split: '没有' })).toMatchObject({ form: 'bar', x: '年度', y: '数值', split: null });
    expect(isPlottable(answer([]))).toBe(false);
  });
});

describe('what is completed', () => {
  const tables = consoleTables('zh');
  it('offers the columns of the tables that the query names', () => {
    const columns = namesFor('SELECT * FROM 同比', tables).filter(({ kind }) => kind === 'column').map(({ name }) => name);
    expect(columns).toContain('增减');
    expect(columns).not.toContain('达标');
    expect(namesFor('SELECT', tables).map(({ name }) => name)).toEqual(expect.arrayContaining(['达标', '增减', '数据', 'quantile_cont', 'SELECT']));
  });
  it('quotes what is no plain name', () => {
    expect(['学校', 'a b', 'order', 'x"y'].map(written)).toEqual(['学校', '"a b"', '"order"', '"x""y"']);
  });
});

it('keeps the latest fifty queries, each once', () => {
  const many = Array.from({ length: 60 }, (_, n) => ({ sql: `SELECT ${n}`, at: String(n) })).reduce(withQuery, [] as ReturnType<typeof withQuery>);
  expect(many).toHaveLength(50);
  expect(withQuery(many, { sql: 'SELECT 20', at: 'now' }).slice(0, 2).map(({ sql }) => sql)).toEqual(['SELECT 20', 'SELECT 59']);
});

describe('the examples', () => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await makeTestEngine({ schools: [{ id: '甲' }], metrics: [...METRICS], imports: [{ observations: [{ school: '甲', metric: 'drills', year: 2021, value: 10 }] }] });
  });
  it.each(examples.flatMap(({ id, sql, split }) => [[`${id} zh`, sql.zh, split?.zh], [`${id} en`, sql.en, split?.en]]))('%s can be asked', async (_name, sql, split) => {
    const found = await test.engine.console(sql ?? '', { rows: 10, ms: 5000, signal: new AbortController().signal });
    expect(found).toMatchObject({ kind: 'rows' });
    expect(found.kind === 'rows' && found.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(split === undefined ? [] : [split]));
  });
});
