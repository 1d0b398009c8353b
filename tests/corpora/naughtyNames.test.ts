import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpus } from '../support/corpus.ts';
import { gridOf } from '../support/gridOf.ts';
import { draftOf } from '../support/understandTable.ts';

const folder = corpus('naughty-strings');

describe.skipIf(folder === null)('every naughty string that is not blank', () => {
  const parsed: unknown = folder === null ? [] : JSON.parse(readFileSync(`${folder}/blns.json`, 'utf8'));
  const all = Array.isArray(parsed) ? parsed.filter((text) => typeof text === 'string') : [];
  const strings = [...new Set(all)].filter((text) => text.trim() !== '');

  it('is there', () => expect(strings.length).toBeGreaterThan(400));

  it('is a school by that very name, one each', () => {
    const draft = draftOf(gridOf([['学校', '年度', '党课次数'], ...strings.map((name, at) => [name, '2023', String(at)])]));
    const nameOf = new Map<string, string>(draft.newSchools.map(({ id, name }) => [id, name]));
    const said = Array.from(draft.observations.school, (place, at) => [nameOf.get(draft.observations.schools[place] ?? ''), draft.observations.value[at]]);
    expect(said).toEqual(strings.map((name, at) => [name, at]));
  });

  it('is a metric’s name that a long table can carry', () => {
    const draft = draftOf(gridOf([['学校', '年度', '指标', '数值'], ...strings.map((name, at) => ['新华小学', String(1960 + (at % 130)), name, '7'])]));
    expect(draft.cells).toBe(draft.accepted + draft.setAside.length);
    expect(draft.observations.length).toBeGreaterThan(strings.length * 0.98);
  });
});
