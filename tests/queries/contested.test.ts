import { beforeAll, describe, expect, it } from 'vitest';
import { importId, schoolId } from '../../src/domain/ids.ts';
import { contestedFigures } from '../../src/queries/contestedFigures.ts';
import { figureSources } from '../../src/queries/figureSources.ts';
import { schoolYearFigures } from '../../src/queries/schoolYearFigures.ts';
import { makeTestEngine, type TestEngine } from '../support/testEngine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await makeTestEngine({
    schools: [{ id: 's1', name: '甲小学' }, { id: 's2', name: '乙%小学' }],
    metrics: [{ id: 'm', name: { zh: '党课次数', en: 'Lectures' } }, { id: 'other' }],
    imports: [
      {
        observations: [
          { school: 's1', metric: 'm', year: 2021, value: 5, row: 2, column: 3 },
          { school: 's1', metric: 'm', year: 2021, value: 9, status: 'aim', row: 2, column: 4 },
          { school: 's2', metric: 'm', year: 2021, value: 6, row: 3, column: 3 },
          { school: 's2', metric: 'm', year: 2020, value: 1, row: 4, column: 3 },
        ],
      },
      {
        observations: [
          { school: 's1', metric: 'm', year: 2021, value: 7, row: 2, column: 1 },
          { school: 's2', metric: 'm', year: 2021, value: 6, row: 3, column: 1 },
          { school: 's2', metric: 'm', year: 2020, value: null, missing: 'withheld', row: 4, column: 1 },
        ],
      },
      { observations: [{ school: 's1', metric: 'm', year: 2021, value: 99, row: 2, column: 1 }], undone: true },
    ],
    decisions: [{ school: 's2', year: 2020, metric: 'm', holds: 'import-1' }],
  });
});

const ask = (find: string, limit = 10) => engine.ask(contestedFigures({ find, state: 'all', limit }));

describe('contested figures', () => {
  it('are those of which live imports say different things, no figure against a figure among them; equal ones are not', async () => {
    const { total, figures } = await ask('');
    expect(total).toBe(2);
    expect(figures.map(({ school, year, candidates }) => [school, year, candidates.map(({ value }) => value)])).toEqual([
      ['s1', 2021, [7, 5]],
      ['s2', 2020, [1, null]],
    ]);
  });

  it('list first what nobody has decided, and say which was decided', async () => {
    const { figures } = await ask('');
    expect(figures.map(({ candidates }) => candidates[0]?.decided)).toEqual([false, true]);
  });

  it('are counted whole where only some are listed', async () => {
    const { total, figures } = await ask('', 1);
    expect([total, figures.length]).toEqual([2, 1]);
  });

  it('are found by a part of the name, whatever signs are in it', async () => {
    expect((await ask('乙%')).total).toBe(1);
    expect((await ask('lect')).total).toBe(2);
    expect((await ask('%')).total).toBe(1);
    expect((await ask('_')).total).toBe(0);
  });
});

describe('the sources of a figure', () => {
  it('are what every live import says of it, the asked one marked, and what holds', async () => {
    const found = await engine.ask(figureSources({ import: importId('import-1'), file: 0, row: 2, column: 3 }));
    expect(found.map(({ import: id, value, status, asked, holds }) => [id, value, status, asked, holds])).toEqual([
      ['import-2', 7, 'reported', false, true],
      ['import-1', 5, 'reported', true, false],
      ['import-1', 9, 'aim', false, true],
    ]);
  });

  it('are none where nothing stands at the address', async () => {
    expect(await engine.ask(figureSources({ import: importId('import-3'), file: 0, row: 2, column: 1 }))).toEqual([]);
  });
});

it('a school’s year has what holds, the aim beside the result', async () => {
  const figures = await engine.ask(schoolYearFigures(schoolId('s1'), 2021));
  expect(figures.map(({ value, status }) => [value, status])).toEqual([[7, 'reported'], [9, 'aim']]);
});
