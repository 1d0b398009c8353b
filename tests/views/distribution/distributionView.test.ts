import * as fc from 'fast-check';
import { parse } from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { definitionChanged } from '../../../src/domain/districtFigure.ts';
import { isExpected } from '../../../src/domain/isExpected.ts';
import { changesBetween } from '../../../src/queries/changesBetween.ts';
import { schoolsOverYears } from '../../../src/queries/schoolsOverYears.ts';
import { WHOLE } from '../../../src/domain/scope.ts';
import { distributionAddress } from '../../../src/views/distribution/address.ts';
import { changesView } from '../../../src/views/distribution/changesView.ts';
import { distributionView } from '../../../src/views/distribution/distributionView.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { fullDistricts } from '../../support/fullDistrict.ts';
import { isTurned, merging } from '../../support/merging.ts';
import { openDistrict, type OpenDistrict } from '../../support/openDistrict.ts';
import { districts, METRICS, results, schoolOf, type District } from '../../support/randomDistrict.ts';
import { testSchool } from '../../support/testEngine.ts';
import type { Metric } from '../../../src/domain/metric.ts';

const { t } = makeWords('zh');
const span = { first: 2019, last: 2022 };

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const viewOf = async (district: District, metric: Metric, search: Readonly<Record<string, unknown>>) => {
  const { ask } = await open(district);
  const figures = await ask(schoolsOverYears(metric.id, WHOLE));
  return distributionView({ metric, address: parse(distributionAddress, search), workspace: { schools: district.schools, basis: 'calendar' }, span, figures, t });
};

describe('how schools lie', () => {
  it('by year is every result of that year, of those expected or reporting all the same, for any district', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fullDistricts, districts), fc.constantFrom(...METRICS), async (district, metric) => {
        const { rows } = await viewOf(district, metric, {});
        expect(rows.groups.map(({ year, breaks }) => [year, breaks])).toEqual([2019, 2020, 2021, 2022].map((year) => [year, year > 2019 && definitionChanged(metric, year - 1, year)]));
        for (const group of rows.groups) {
          const wanted = results(district).filter((row) => row.metric === metric.id && row.year === group.year);
          expect(group.dots.map(({ school, value, soft }) => `${school} ${value} ${soft}`).toSorted()).toEqual(wanted.map(({ school, value, status = 'reported' }) => `${school} ${value} ${status !== 'reported'}`).toSorted());
          expect(group.dots.map(({ value }) => value)).toEqual(group.dots.map(({ value }) => value).toSorted((one, two) => one - two));
          expect(group.expected).toBe(district.schools.filter((school) => isExpected(school, group.year) || wanted.some((row) => row.school === school.id)).length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('by type or area is each school of the year once, for any district', async () => {
    await fc.assert(
      fc.asyncProperty(fullDistricts, fc.constantFrom(...METRICS), fc.constantFrom<'type' | 'area'>('type', 'area'), async (district, metric, by) => {
        const { rows, figures } = await viewOf(district, metric, { by, year: 2021 });
        const wanted = results(district).filter((row) => row.metric === metric.id && row.year === 2021);
        expect(rows.groups.flatMap(({ dots }) => dots.map(({ school }) => school)).toSorted()).toEqual(wanted.map(({ school }) => school).toSorted());
        expect(figures).toHaveLength(wanted.length);
        for (const { dots, type, area } of rows.groups) {
          for (const { school } of dots) expect(by === 'type' ? schoolOf(district, school).type === type : schoolOf(district, school).area === area).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});

const many = (count: number) => Array.from({ length: count }, (_, place) => testSchool({ id: `s${place}` }));

const shown = (count: number, search: Readonly<Record<string, unknown>>) => {
  const schools = many(count);
  const [metric] = METRICS;
  if (!metric) throw new Error('no metric');
  return distributionView({
    metric, address: parse(distributionAddress, search), workspace: { schools, basis: 'calendar' }, span, t,
    figures: schools.map(({ id }, place) => ({ school: id, years: [2022], values: [place], statuses: ['reported'], reasons: ['none'] })),
  });
};

describe('who rose and fell', () => {
  it('tells schools that merged or split in between apart from those without a figure, for any district', async () => {
    let turned = 0;
    await fc.assert(
      fc.asyncProperty(merging(fc.oneof(fullDistricts, districts)), fc.constantFrom(...METRICS), async (district, metric) => {
        const { ask } = await open(district);
        const view = distributionView({ metric, address: parse(distributionAddress, { year: 2022, base: 2020 }), workspace: { schools: district.schools, basis: 'calendar' }, span, figures: await ask(schoolsOverYears(metric.id, WHOLE)), t });
        const told = changesView({ ...view, base: 2020 }, await ask(changesBetween({ metric: metric.id, from: 2020, to: 2022, scope: WHOLE })), String);
        fc.pre(!definitionChanged(metric, 2020, 2022));
        const has = (school: string, year: number): boolean => results(district).some((row) => row.metric === metric.id && row.school === school && row.year === year);
        const due = district.schools.filter((school) => [2020, 2022].some((year) => isExpected(school, year)) || [2020, 2022].every((year) => has(school.id, year)));
        const whole = due.filter(({ id }) => !isTurned(district, id, [2020, 2022]));
        turned += due.length - whole.length;
        expect([told.turned, told.without]).toEqual([
          due.filter((school) => !whole.includes(school) && (isExpected(school, 2020) || isExpected(school, 2022))).length,
          whole.filter(({ id }) => !has(id, 2020) || !has(id, 2022)).length,
        ]);
      }),
      { numRuns: 30 },
    );
    expect(turned).toBeGreaterThan(5);
  });
});

describe('what is on view', () => {
  it('is a dot a school, bars where there are many, and what was chosen in any case', () => {
    expect(shown(150, {}).rows.shape).toBe('dots');
    expect(shown(151, {}).rows.shape).toBe('bars');
    expect(shown(151, { shape: 'dots' }).rows.shape).toBe('dots');
    expect(shown(3, { shape: 'bars' }).rows.shape).toBe('bars');
  });

  it('is compared with the year before, the year asked for, and nothing before there was anything', () => {
    expect(shown(3, {})).toMatchObject({ year: 2022, base: 2021 });
    expect(shown(3, { base: 2019 })).toMatchObject({ year: 2022, base: 2019 });
    expect(shown(3, { year: 2020, base: 2021 })).toMatchObject({ year: 2020, base: 2019 });
    expect(shown(3, { year: 2019 })).toMatchObject({ year: 2019, base: null });
    expect(shown(3, { year: 1980 })).toMatchObject({ year: 2022 });
  });

  it('has the chosen schools drawn out in the order chosen', () => {
    const { rows } = shown(6, { schools: ['s4', 's1'] });
    expect(rows.groups.at(-1)?.dots.filter(({ place }) => place !== null).map(({ school, place }) => [school, place])).toEqual([['s1', 1], ['s4', 0]]);
  });
});
