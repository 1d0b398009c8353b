import { describe, expect, it } from 'vitest';
import { corpus } from '../support/corpus.ts';
import { draftOfCorpus, valueAt } from '../support/draftOfCorpus.ts';
import { asideOf } from '../support/understandTable.ts';

const folder = corpus('school-absence-england');

describe.skipIf(folder === null)('school absence in England, understood without a correction', async () => {
  if (folder === null) return;
  const draft = await draftOfCorpus(folder, 'absence_school.csv');

  it('has eight schools by their URN, over three school years', () => {
    expect(draft.schools).toHaveLength(8);
    expect(draft.newSchools.find(({ name }) => name === 'Greenhill Primary School')).toMatchObject({ id: 's:145374', code: '145374', type: 'primary', area: 'Sheffield' });
    expect(draft.years).toEqual([2020, 2021, 2022]);
    expect(draft.mapping.basis).toBe('school');
  });

  it('has five measures for each year group, and no total among the schools', () => {
    expect(draft.observations.length).toBe(8 * 3 * 2 * 5);
    expect(draft.metrics.map(({ header }) => header)).toEqual(['enrolments', 'sess_possible', 'sess_authorised', 'sess_unauthorised', 'sess_unauthorised_percent']);
    expect(draft.newMetrics).toHaveLength(5 * 4);
    expect(draft.newMetrics.find(({ name }) => name.en === 'sess_unauthorised_percent · Year 4')?.kind).toBe('rate');
    expect(valueAt(draft, { school: 'Greenhill Primary School', year: 2020, metric: 'm:enrolments|year4' })).toBe(193_938);
    expect(valueAt(draft, { school: 'The Kingston Academy', year: 2022, metric: 'm:sessunauthorisedpercent|year10' })).toBe(8.9538);
  });

  it('sets aside 168 rows that are not of schools, and takes schools whose level says otherwise, saying so', () => {
    const above = new Set(asideOf(draft).filter((line) => line.endsWith('above_school')).map((line) => line.split(' ')[0]));
    expect(above.size).toBe(168);
    expect(draft.warnings).toMatchObject([{ code: 'level_disagrees', values: { level: 'Local authority', rows: 36 } }]);
    expect(draft.cells).toBe(draft.accepted + draft.setAside.length);
  });
});
