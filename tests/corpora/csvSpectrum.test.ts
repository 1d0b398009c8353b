import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpus } from '../support/corpus.ts';
import { gridRows } from '../support/gridRows.ts';
import { readGood } from '../support/readText.ts';

const folder = corpus('csv-spectrum');

describe.skipIf(folder === null)('csv-spectrum', () => {
  // location_coordinates disagrees with its own JSON.
  const names = folder === null ? [] : readdirSync(`${folder}/csvs`).filter((name) => name !== 'location_coordinates.csv');

  it('is there', () => {
    expect(names.length).toBe(11);
  });

  it.each(names)('%s holds what its JSON says', async (name) => {
    const { grids, warnings } = await readGood(readFileSync(`${folder}/csvs/${name}`), { name });
    const [header = [], ...rows] = grids[0] ? gridRows(grids[0]) : [];
    const records = rows.map((row) => Object.fromEntries(header.map((field, at) => [field, row[at]])));
    expect(records).toEqual(JSON.parse(readFileSync(`${folder}/json/${name.replace('.csv', '.json')}`, 'utf8')));
    expect(warnings).toEqual([]);
  });
});
