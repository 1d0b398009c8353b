import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpus } from '../support/corpus.ts';
import { gridRows } from '../support/gridRows.ts';
import { readGood } from '../support/readText.ts';
import { rfc4180 } from '../support/rfc4180.ts';

const folder = corpus('naughty-strings');

describe.skipIf(folder === null)('strings that break software', () => {
  const all: unknown = folder === null ? [] : JSON.parse(readFileSync(`${folder}/blns.json`, 'utf8'));
  const strings = Array.isArray(all) ? all.filter((text): text is string => typeof text === 'string' && text.trim() !== '') : [];

  it('are there', () => {
    expect(strings.length).toBeGreaterThan(500);
  });

  it('are texts like any other in CSV', async () => {
    const rows = [['学校', '备注'], ...strings.map((text) => [text, text])];
    const { grids, warnings, reading } = await readGood(rfc4180(rows));
    expect(grids.map(gridRows)).toEqual([rows]);
    expect(reading).toEqual({ encoding: 'utf-8', delimiter: ',' });
    expect(warnings).toEqual([]);
  });

  it('are texts like any other in JSON, as values', async () => {
    const { grids } = await readGood(JSON.stringify(strings.map((text) => ({ 学校: text, year: 2023 }))), { name: 'a.json' });
    expect(grids.map(gridRows)).toEqual([[['学校', 'year'], ...strings.map((text) => [text, '2023'])]]);
  });

  it('are texts like any other in JSON, as names of fields', async () => {
    const names = [...new Set(strings)];
    const { grids } = await readGood(`[{${names.map((name) => `${JSON.stringify(name)}: "x"`).join()}}]`, { name: 'a.json' });
    expect(grids.map(gridRows)).toEqual([[names, names.map(() => 'x')]]);
  });

  it('are texts like any other in NDJSON', async () => {
    const { grids, format } = await readGood(strings.map((text) => JSON.stringify({ 学校: text })).join('\n'), { name: 'a.ndjson' });
    expect(format).toBe('ndjson');
    expect(grids.map(gridRows)).toEqual([[['学校'], ...strings.map((text) => [text])]]);
  });
});
