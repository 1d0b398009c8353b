import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/ingest/read.ts';
import { corpus } from '../support/corpus.ts';
import { gridRows } from '../support/gridRows.ts';

const folder = corpus('json-test-suite/test_parsing');

describe.skipIf(folder === null)('json-test-suite', () => {
  const names = folder === null ? [] : readdirSync(folder);
  const read = (name: string): ReturnType<typeof readFile> => readFile({ name, bytes: readFileSync(`${folder}/${name}`) });
  it('is there', () => {
    expect(names.length).toBe(318);
  });

  const good = names.filter((name) => name.startsWith('y_'));
  const withRecords = good.filter((name) => holdsRecords(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))));

  it.each(withRecords)('%s is parsed', async (name) => {
    const outcome = await read(name);
    expect(outcome).toMatchObject({ ok: true, value: { format: 'json' } });
    expect(outcome.ok && outcome.value.grids.flatMap(gridRows).flat().length).toBeGreaterThan(1);
  });

  it.each(good.filter((name) => !withRecords.includes(name)))('%s is told to hold no records', async (name) => {
    expect(await read(name)).toMatchObject({ ok: false, problem: { code: 'json_no_records' } });
  });

  it.each(names.filter((name) => name.startsWith('n_')))('%s is refused, and not for want of records', async (name) => {
    const outcome = await read(name);
    expect(outcome.ok ? 'read' : outcome.problem.code).toMatch(/^(json_syntax|json_cut_off|json_too_deep|empty_file|blank_file|is_binary)$/);
  });

  it.each(names.filter((name) => name.startsWith('i_')))('%s is read or refused, but does not throw', async (name) => {
    expect(await read(name)).toHaveProperty('ok');
  });
});

/** What JSON.parse makes of a file, its scalars as texts: records are objects, or lists within a list. */
const holdsRecords = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some((element) => typeof element === 'object' && element !== null && Object.keys(element).length > 0);
  return typeof value === 'object' && value !== null && Object.values(value).some((field) => !Array.isArray(field) || field.length > 0);
};
