import { describe, expect, it } from 'vitest';
import { lastYear, packPreview } from '../../../src/app/pack/packPreview.ts';
import { packTitles } from '../../../src/app/pack/packTitles.ts';
import { metricId, schoolId } from '../../../src/domain/ids.ts';
import type { PackFigure } from '../../../src/domain/pack/packData.ts';
import { packOf } from '../../../src/domain/pack/packOf.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';
import { makeWords } from '../../../src/words/translate.ts';

const OTHERS = ['a', 'b', 'c', 'd', 'e', 'f'];
const figure = (school: string, metric: string, year: number, value: number | null, rest: Partial<PackFigure> = {}): PackFigure => ({
  school: schoolId(school), metric: metricId(metric), year, value, numerator: null, denominator: null, status: 'reported', missing: value === null ? 'not_mentioned' : 'none', ...rest,
});
const packWith = (figures: readonly PackFigure[]) => packOf(
  { schools: ['me', ...OTHERS].map((id) => testSchool({ id, name: `${id}校` })), metrics: ['lessons', 'drills'].map((id) => testMetric({ id })), figures, brands: [], findings: [] },
  { school: schoolId('me'), manner: 'letters', nameOf: (letters) => letters, random: () => 0 },
);
const ofOthers = (metric: string, year: number) => OTHERS.map((school) => figure(school, metric, year, 4));

describe('what a school will see of its pack', () => {
  it('is of the last year with results, whatever was aimed at for the next', () => {
    const pack = packWith([figure('me', 'lessons', 2022, 6), figure('me', 'lessons', 2023, 9, { status: 'aim' }), figure('me', 'lessons', 2023, null), ...ofOthers('lessons', 2022), ...ofOthers('lessons', 2023)]);
    expect(lastYear(pack)).toBe(2022);
    expect(packPreview(pack)).toMatchObject({ year: 2022, more: true, rows: [{ metric: { id: 'lessons' }, values: [6, 4, 4, 4, 4] }] });
    expect(packTitles(pack, { t: makeWords('zh').getFixedT('zh'), language: 'zh', basis: 'calendar' }).file).toBe('me校对照包（2022 年）');
  });

  it('is what was reached, not what was asked or aimed at in the same year', () => {
    const results = [figure('me', 'lessons', 2022, 6), ...ofOthers('lessons', 2022)];
    for (const status of ['aim', 'requirement'] as const) {
      const said = figure('me', 'lessons', 2022, 12, { status });
      expect(packPreview(packWith([...results, said]))?.rows[0]?.values[0]).toBe(6);
      expect(packPreview(packWith([said, ...results]))?.rows[0]?.values[0]).toBe(6);
    }
  });

  it('is of the last year that the others speak of too, with a gap where one does not', () => {
    const pack = packWith([figure('me', 'lessons', 2023, 6), figure('me', 'lessons', 2022, 5), figure('me', 'drills', 2022, 2), ...ofOthers('lessons', 2022), ...ofOthers('drills', 2022).slice(1)]);
    expect(lastYear(pack)).toBe(2023);
    expect(packPreview(pack)).toMatchObject({ year: 2022, rows: [{ values: [5, 4, 4, 4, 4] }, { metric: { id: 'drills' } }] });
    const drills = new Set(pack.figures.flatMap(({ school, metric }) => (metric === 'drills' ? [school] : [])));
    expect(packPreview(pack)?.rows[1]?.values).toEqual(pack.schools.slice(0, 5).map(({ id }) => (id === pack.own.id ? 2 : drills.has(id) ? 4 : null)));
  });

  it('is nothing where the school or the others have no results', () => {
    const aimed = packWith([figure('me', 'lessons', 2022, 6, { status: 'aim' }), ...ofOthers('lessons', 2022)]);
    expect([lastYear(aimed), packPreview(aimed)]).toEqual([null, null]);
    expect(packPreview(packWith([figure('me', 'lessons', 2022, 6)]))).toBeNull();
    expect(packTitles(aimed, { t: makeWords('en').getFixedT('en'), language: 'en', basis: 'calendar' }).file).toBe('me校 pack');
  });
});
