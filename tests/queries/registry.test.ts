import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import { registry, type Sample } from '../../src/queries/registry.ts';
import { METRICS } from '../support/randomDistrict.ts';
import { makeTestEngine, type TestEngine } from '../support/testEngine.ts';

const sample: Sample = {
  metrics: [metricId('drills'), metricId('talks')],
  schools: [schoolId('甲'), schoolId('乙')],
  scope: { types: ['primary'], areas: ['甲'], schools: [schoolId('甲')] },
  year: 2021,
  source: { import: importId('import-1'), file: 0, row: 2, column: 0 },
};

let full: TestEngine;
let empty: TestEngine;
beforeAll(async () => {
  full = await makeTestEngine({
    schools: [{ id: '甲' }, { id: '乙' }],
    metrics: [...METRICS],
    imports: [{ observations: [{ school: '甲', metric: 'drills', year: 2021, value: 10 }, { school: '乙', metric: 'drills', year: 2020, value: null }] }],
  });
  empty = await makeTestEngine({});
});

describe.each(Object.entries(registry))('the question %s', (_name, questions) => {
  it('is answered over data', async () => {
    for (const question of questions(sample)) await expect(full.ask(question)).resolves.toBeDefined();
  });

  it('is answered over an empty workspace', async () => {
    for (const question of questions(sample)) await expect(empty.ask(question)).resolves.toBeDefined();
  });

  it('has a key of plain data that tells it from all others', () => {
    const keys = Object.values(registry).flatMap((all) => all(sample)).map((question) => JSON.stringify(question.key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key } of questions(sample)) expect(JSON.parse(JSON.stringify(key))).toEqual([...key]);
  });
});

it('every file that makes a question is in the registry', () => {
  const folder = new URL('../../src/queries/', import.meta.url);
  const making = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && /^export const \w+ = \([^)]*\): Question</mu.test(readFileSync(new URL(file, folder), 'utf8')))
    .map((file) => file.replace('.ts', ''));
  expect(making.length).toBeGreaterThan(10);
  expect(Object.keys(registry).toSorted()).toEqual(making.filter((file) => file !== 'registry').toSorted());
});

it('every question is answered a second time without SQL over random districts, by some test', () => {
  const folders = ['.', '../engine'].map((folder) => new URL(`${folder}/`, import.meta.url));
  const properties = folders
    .flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.test.ts')).map((file) => readFileSync(new URL(file, folder), 'utf8')))
    .filter((text) => text.includes('asyncProperty('));
  expect(properties.length).toBeGreaterThan(15);
  expect(Object.keys(registry).filter((name) => !properties.some((text) => new RegExp(`\\b${name}\\(`, 'u').test(text)))).toEqual([]);
});
