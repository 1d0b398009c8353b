import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridRows } from '../../support/gridRows.ts';
import { readBad, readGood } from '../../support/readText.ts';

type Rows = readonly (readonly string[])[];
const tablesOf = async (value: unknown): Promise<Readonly<Record<string, Rows>>> => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { grids, format } = await readGood(text, { name: 'a.json' });
  expect(format).toBe('json');
  return Object.fromEntries(grids.map((grid) => [grid.name ?? '', gridRows(grid)]));
};

describe('JSON records', () => {
  it('in a list are rows under their fields, each where it first came', async () => {
    expect(await tablesOf([{ school: 'A', year: 2021 }, { year: 2022, school: 'B', note: 'x' }])).toEqual({
      '': [['school', 'year', 'note'], ['A', '2021', ''], ['B', '2022', 'x']],
    });
  });

  it('keep numbers as written; null is blank, true and false are words', async () => {
    expect(await tablesOf('[{"a":1.0,"b":12345678901234567890,"c":"0001","d":1e2,"e":-0,"f":null,"g":true}]')).toEqual({
      '': [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['1.0', '12345678901234567890', '0001', '1e2', '-0', '', 'true']],
    });
  });

  it('may have fields named like the innards of objects', async () => {
    expect(await tablesOf('[{"__proto__":"x","constructor":1,"toString":{"__proto__":2}}]')).toEqual({
      '': [['__proto__', 'constructor', 'toString.__proto__'], ['x', '1', '2']],
    });
  });

  it('within records are flattened to a path', async () => {
    expect(await tablesOf([{ name: 'A', rate: { numerator: 3, denominator: 4 } }])).toEqual({
      '': [['name', 'rate.numerator', 'rate.denominator'], ['A', '3', '4']],
    });
  });

  it('in a list within a record are rows that repeat the fields around them', async () => {
    const value = [
      { name: 'A', years: [{ year: 2021, metrics: { 党课: 4 } }, { year: 2022, metrics: { 党课: 5, 谈话: 2 } }] },
      { name: 'B', years: [{ year: 2021, metrics: { 党课: 6 } }] },
    ];
    expect(await tablesOf(value)).toEqual({
      years: [['name', 'year', 'metrics.党课', 'metrics.谈话'], ['A', '2021', '4', ''], ['A', '2022', '5', '2'], ['B', '2021', '6', '']],
    });
  });

  it('unfold through several levels, metrics by id among them', async () => {
    const value = { year: 2023, schools: [{ name: 'A', metrics: [{ id: 'talk_count', value: 3 }, { id: 'drill_count', value: 2 }] }] };
    expect(await tablesOf(value)).toEqual({
      'schools.metrics': [['year', 'name', 'id', 'value'], ['2023', 'A', 'talk_count', '3'], ['2023', 'A', 'drill_count', '2']],
    });
  });

  it('in several lists of one object are several tables, each with its path', async () => {
    const value = { data: { brands: [{ school: 'A', level: '市' }], findings: [{ school: 'A', kind: '问题' }] } };
    expect(await tablesOf(value)).toEqual({ 'data.brands': [['school', 'level'], ['A', '市']], 'data.findings': [['school', 'kind'], ['A', '问题']] });
  });

  it('with two fields of one name at different levels are headed by the whole path', async () => {
    expect(await tablesOf({ id: 1, x: [{ id: 2 }] })).toEqual({ x: [['id', 'x.id'], ['1', '2']] });
  });

  it('keyed by year or by school are rows, and the key is a column', async () => {
    expect(await tablesOf({ 新华小学: { 2021: { 党课: 4 }, 2022: { 党课: 5 } }, 光明小学: { 2021: { 党课: 6 } } })).toEqual({
      '': [['school', 'year', '党课'], ['新华小学', '2021', '4'], ['新华小学', '2022', '5'], ['光明小学', '2021', '6']],
    });
    expect(await tablesOf({ '2021-2022学年': [{ school: 'A', n: 1 }], '2022-2023学年': [{ school: 'A', n: 2 }] })).toEqual({
      '': [['year', 'school', 'n'], ['2021-2022学年', 'A', '1'], ['2022-2023学年', 'A', '2']],
    });
    expect(await tablesOf({ 3204010001: { name: 'A', n: 1 }, 3204010002: { name: 'B', n: 2 } })).toEqual({
      '': [['key', 'name', 'n'], ['3204010001', 'A', '1'], ['3204010002', 'B', '2']],
    });
  });

  it('that differ are not taken for keyed ones', async () => {
    expect(await tablesOf({ basic: { pupils: 300 }, metrics: { 党课: 4 } })).toEqual({ '': [['basic.pupils', 'metrics.党课'], ['300', '4']] });
  });

  it('without their list keep a row of their own, so that nothing is lost', async () => {
    expect(await tablesOf([{ name: 'A', years: [{ year: 2021 }] }, { name: 'B', years: [] }])).toEqual({
      years: [['name', 'year'], ['A', '2021']],
      '': [['name', 'years'], ['B', '']],
    });
  });

  it('that are lists of cells are a table whose header is still to be found', async () => {
    const { grids } = await readGood('[["学校","年份"],["A",2021]]', { name: 'a.json' });
    expect(grids.map((grid) => [grid.header, gridRows(grid)])).toEqual([['unknown', [['学校', '年份'], ['A', '2021']]]]);
  });

  it('join a list of scalars into one text', async () => {
    expect(await tablesOf([{ categories: ['a', 'b', null] }])).toEqual({ '': [['categories'], ['a；b']] });
  });

  it('are numbered through the whole file, so that file, row and column name one cell', async () => {
    const { grids } = await readGood('{"a":[{"x":1},{"x":2}],"b":[{"y":3}]}', { name: 'a.json' });
    expect(grids.map((grid) => [grid.header, ...grid.rowNumber])).toEqual([['known', 0, 1, 2], ['known', 0, 3]]);
  });

  it('of any texts come back as they were', async () => {
    const record = fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary' }), { minKeys: 1, maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 6 }), async (records) => {
        fc.pre(records.some((fields) => Object.values(fields).some((text) => text !== '')));
        const [header = [], ...rows] = Object.values(await tablesOf(records)).flat();
        expect(rows.length).toBe(records.length);
        rows.forEach((row, at) => {
          const fields = new Map(header.map((name, column) => [name, row[column] ?? '']));
          for (const [name, text] of Object.entries(records[at] ?? {})) expect(fields.get(name)).toBe(text);
        });
      }),
    );
  });
});

describe('JSON that is refused', () => {
  it('names line, character and the text around an error', async () => {
    expect(await readBad('[\n  {"学校": "新华小学", "年份": 2021},\n  {"学校": "光明小学"，"年份": 2021}\n]', { name: 'a.json' })).toEqual({
      code: 'json_syntax',
      place: { file: 'a.json', row: 3, text: '  {"学校": "光明小学"⟨⟩，"年份": 2021}' },
      values: { character: 16 },
    });
  });

  it('is told to be cut off where it ends too early', async () => {
    expect(await readBad('[{"a": 1},\n{"a"', { name: 'a.json' })).toMatchObject({ code: 'json_cut_off', place: { row: 2 } });
  });

  it('is told to be too deep, though it be a hundred thousand brackets', async () => {
    expect((await readBad('['.repeat(100_000), { name: 'a.json' })).code).toBe('json_too_deep');
  });

  it.each(['3', '"x"', 'null', '[]', '{}', '[1, 2]', '[[]]', '{"a": []}', '[{}]', '[null]'])('holds no records: %s', async (text) => {
    expect((await readBad(text, { name: 'a.json' })).code).toBe('json_no_records');
  });

  it('has too many fields', async () => {
    const wide = JSON.stringify([{ a: 1 }, Object.fromEntries(Array.from({ length: 1500 }, (_field, at) => [`f${at}`, at]))]);
    expect(await readBad(wide, { name: 'a.json' })).toMatchObject({ code: 'too_many_columns', values: { columns: 1501, limit: 1000 } });
  });
});

it('a name that stands twice in a record holds its later value, and that is told with its line', async () => {
  const { grids, warnings } = await readGood('[{"a":1},\n{"a":1,"a":2}]', { name: 'a.json' });
  expect(grids.map(gridRows)).toEqual([[['a'], ['1'], ['2']]]);
  expect(warnings).toEqual([{ code: 'duplicate_key', place: { file: 'a.json', row: 2, text: 'a' }, values: { count: 1 } }]);
});
