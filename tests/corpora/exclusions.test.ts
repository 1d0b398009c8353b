import { describe, expect, it } from 'vitest';
import { MISSING_REASONS } from '../../src/domain/observation.ts';
import { corpus } from '../support/corpus.ts';
import { draftOfCorpus, valueAt } from '../support/draftOfCorpus.ts';
import { interpretAs } from '../support/understandTable.ts';
import { readGood } from '../support/readText.ts';
import { readFileSync } from 'node:fs';

const folder = corpus('exclusions-england');

describe.skipIf(folder === null)('exclusions in England, understood without a correction', async () => {
  if (folder === null) return;
  const draft = await draftOfCorpus(folder, 'exclusions_by_reason.csv');

  it('has local authorities over eleven school years and 24 measures', () => {
    expect(draft.schools).toHaveLength(154);
    expect(draft.newSchools.find(({ name }) => name === 'Camden')).toMatchObject({ code: 'E09000007', area: 'Inner London' });
    expect(draft.years).toEqual([2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016]);
    expect(draft.newMetrics).toHaveLength(24);
    expect(draft.newMetrics.every(({ kind }) => kind === 'count')).toBe(true);
  });

  it('takes the total of the school types, and keeps two authorities apart that share a code of a dot', () => {
    expect(draft.mapping.columns[draft.headers.indexOf('school_type')]).toEqual({ role: 'split', keep: 'Total' });
    expect(draft.newSchools.filter(({ name }) => name.includes('Pre LGR 2009')).map(({ code }) => code)).toEqual([null, null]);
  });

  it('has x as withheld, never as zero', () => {
    const withheld = Array.from(draft.observations.missing).filter((code) => MISSING_REASONS[code] === 'withheld').length;
    expect(withheld).toBe(5198);
    expect(Array.from(draft.observations.value).filter((value) => Number.isNaN(value))).toHaveLength(withheld);
    expect(valueAt(draft, { school: 'Camden', year: 2016, metric: 'm:permtheft' })).toBe(0);
  });

  it('folds the school types into the names instead, where the user wants it', async () => {
    const { grids } = await readGood(readFileSync(`${folder}/exclusions_by_reason.csv`), { name: 'exclusions_by_reason.csv' });
    const columns = draft.mapping.columns.map((role) => (role.role === 'split' ? { ...role, keep: null } : role));
    if (!grids[0]) throw new Error('no table');
    const folded = interpretAs(grids[0], { ...draft.mapping, columns });
    expect(folded.newMetrics).toHaveLength(24 * 4);
    expect(folded.observations.length).toBe(6520 * 24);
  });
});
