import { describe, expect, it } from 'vitest';
import { corpus } from '../support/corpus.ts';
import { draftOfCorpus, valueAt } from '../support/draftOfCorpus.ts';

const folder = corpus('native-students-taiwan');

describe.skipIf(folder === null)('native students in Taiwan, understood without a correction', async () => {
  if (folder === null) return;
  const draft = await draftOfCorpus(folder, '112native_A1-1.csv');

  it('is of the school year 2023, which the Republic counts as 112', () => {
    expect(draft.years).toEqual([2023]);
    expect(draft.mapping.basis).toBe('school');
  });

  it('has 158 schools, their codes as text with every zero', () => {
    expect(draft.newSchools).toHaveLength(158);
    expect(draft.newSchools[0]).toMatchObject({ name: '國立政治大學', code: '0001' });
    expect(draft.newSchools.find(({ name }) => name === '高雄市立空中大學')?.code).toBe('3A01');
  });

  it('has ten counts of persons and takes every cell', () => {
    expect(draft.newMetrics.map(({ kind, unit }) => `${kind} ${unit.zh}`)).toEqual(Array.from({ length: 10 }, () => 'count 人'));
    expect(draft.observations.length).toBe(1580);
    expect([draft.accepted, draft.setAside.length]).toEqual([2212, 0]);
    expect(valueAt(draft, { school: '國立清華大學', year: 2023, metric: 'm:在學學生人數碩士班' })).toBe(67);
    expect(valueAt(draft, { school: '國立清華大學', year: 2023, metric: 'm:在學學生人數二專' })).toBe(0);
  });
});
