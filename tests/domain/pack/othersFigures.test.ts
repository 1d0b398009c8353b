import { describe, expect, it } from 'vitest';
import { metricId, schoolId } from '../../../src/domain/ids.ts';
import { othersFigures } from '../../../src/domain/pack/othersFigures.ts';
import type { PackFigure, PackManner } from '../../../src/domain/pack/packData.ts';
import type { SchoolType } from '../../../src/domain/school.ts';
import { testMetric } from '../../support/testEngine.ts';

const metrics = new Map(['lessons', 'talks', 'points'].map((id) => {
  const metric = testMetric({ id, kind: id === 'talks' ? 'rate' : id === 'points' ? 'score' : 'count' });
  return [metric.id, metric] as const;
}));
const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map(schoolId);
const types = new Map(ids.map((id): [typeof id, SchoolType] => [id, 'primary']));
const figure = (place: number, value: number | null, rest: Partial<PackFigure> = {}): PackFigure => ({
  school: ids[place] ?? schoolId('?'), metric: metricId('lessons'), year: 2021, value, numerator: null, denominator: null, status: 'reported', missing: 'none', ...rest,
});
const made = (figures: readonly PackFigure[], manner: PackManner = 'letters') => othersFigures(figures, { metrics, types, manner, shuffled: (items) => items.toReversed() });
const values = (figures: readonly PackFigure[], manner?: PackManner): readonly (readonly [string, number | null])[] => made(figures, manner).figures.map(({ school, value }) => [school, value]);

describe('the figures of other schools in a pack', () => {
  const six = [4, 4, 4, 9, 10, 11].map((value, place) => figure(place, value));

  it('are results alone, without base, status or reason', () => {
    const said = [...six.slice(0, 5), figure(5, 11, { status: 'derived', numerator: 11, denominator: 12 })];
    expect(made([...said, figure(0, 20, { status: 'aim' }), figure(1, null, { missing: 'withheld' })])).toMatchObject({ kept: 4, evened: 2, dropped: 2 });
    for (const one of made(said).figures) expect(one).toMatchObject({ numerator: null, denominator: null, status: 'reported', missing: 'none' });
  });

  it('are none where fewer than five of a type have one in a metric and year', () => {
    expect(made(six.slice(0, 4))).toMatchObject({ figures: [], dropped: 4 });
    expect(made([...six.slice(0, 4), figure(4, 4, { year: 2022 })]).figures).toEqual([]);
  });

  it('of a rate are counted only where the base is five or more, or not known', () => {
    const rates = six.map((one, place) => ({ ...one, metric: metricId('talks'), denominator: place === 0 ? 4 : place === 1 ? null : 30 }));
    expect(made(rates)).toMatchObject({ smallBase: 1, dropped: 1 });
    expect(made(rates.map((one) => ({ ...one, metric: metricId('lessons') })))).toMatchObject({ smallBase: 0, dropped: 0 });
  });

  it('as letters stay with their school', () => {
    expect(values(six)).toEqual([['a', 4], ['b', 4], ['c', 4], ['d', 10], ['e', 10], ['f', 10]]);
  });

  it('as a distribution are the same values, dealt out among all schools of the type, who had none too', () => {
    const five = six.slice(0, 5);
    expect(values(five, 'distribution').map(([, value]) => value)).toEqual(values(five).map(([, value]) => value));
    expect(values(five, 'distribution').map(([school]) => school)).toEqual(['f', 'e', 'd', 'c', 'b']);
  });

  it('have a decimal where points do', () => {
    const points = [1.1, 1.2, 1.4, 2, 2.5, 3].map((value, place) => figure(place, value, { metric: metricId('points') }));
    expect(values(points).map(([, value]) => value)).toEqual([1.2, 1.2, 1.2, 2.5, 2.5, 2.5]);
  });

  it('of an unknown metric or a school left out are not carried', () => {
    expect(made([...six, figure(9, 4), figure(0, 4, { metric: metricId('secret') })])).toMatchObject({ dropped: 2 });
  });
});
