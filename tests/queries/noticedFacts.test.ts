import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isExpected } from '../../src/domain/isExpected.ts';
import type { Metric } from '../../src/domain/metric.ts';
import { normsFor, normStanding } from '../../src/domain/normStanding.ts';
import { denominatorMoves } from '../../src/queries/denominatorMoves.ts';
import { longSilences } from '../../src/queries/longSilences.ts';
import { normCrossings } from '../../src/queries/normCrossings.ts';
import { plainPairs, type PlainFigure } from '../support/plainChanges.ts';
import { districts, holding, METRICS, reportedIn, results, schoolOf, YEARS, type District } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { merging, turnYears } from '../support/merging.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const figuresOf = (district: District): readonly PlainFigure[] => results(district).map((row) => ({ ...row, type: schoolOf(district, row.school).type, turned: turnYears(district, row.school) }));
const pairsOf = (district: District, metric: Metric, earlier: boolean) =>
  (earlier ? YEARS.filter((year) => year < 2022) : [2022]).flatMap((year) => plainPairs(figuresOf(district), metric, year));

const lastOf = (rows: readonly { readonly year: number }[]): number => Math.max(0, ...rows.map(({ year }) => year));

describe('falls from the norm', () => {
  /** Every school in every year, about the norm. */
  const dense: fc.Arbitrary<District> = fc.tuple(districts, fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 64, maxLength: 64 })).map(([district, values]) => ({
    ...district,
    imports: [
      ...district.imports,
      {
        undone: false,
        observations: district.schools.flatMap((school, place) =>
          YEARS.flatMap((year, at) => ['drills', 'incidents'].map((metric, which) => ({ school: school.id, metric, year, value: Math.max(0, (values[place * 8 + at * 2 + which] ?? 0) - which * 4), row: 2, column: 3 }))),
        ),
      },
    ],
  }));

  it('are of schools at the norm of the year before and not at that of the year, for any district', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(merging(fc.oneof(dense, districts)), fc.boolean(), async (district, earlier) => {
        const { ask } = await open(district);
        const wanted = METRICS.flatMap((metric) => {
          const standings = pairsOf(district, metric, earlier).map(({ now, before }) => {
            const { type } = schoolOf(district, now.school);
            return { now, before, was: normStanding(normsFor(metric, type, before.year), before.value), at: normStanding(normsFor(metric, type, now.year), now.value) };
          });
          const known = standings.filter(({ was, at }) => was !== null && at !== null);
          return known
            .filter(({ was, at }) => was === 'at' && at !== 'at')
            .map(({ now, before }) => `${now.school} ${metric.id} ${now.year} ${before.value} ${now.value} ${known.filter((one) => one.now.year === now.year).length}`);
        });
        told += wanted.length;
        const found = await ask(normCrossings({ year: 2022, earlier }));
        expect(found.map((one) => `${one.school} ${one.metric} ${one.year} ${one.before} ${one.now} ${one.n}`).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 30 },
    );
    expect(told).toBeGreaterThan(0);
  });
});

describe('rates moved by their denominators', () => {
  /** Rates that are the quotient of their parts, some with the same numerator as the year before. */
  const quotients: fc.Arbitrary<District> = fc.tuple(districts, fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 3, max: 30 })), { minLength: 32, maxLength: 32 })).map(([district, parts]) => ({
    ...district,
    imports: [
      ...district.imports,
      {
        undone: false,
        observations: district.schools.flatMap((school, place) =>
          YEARS.map((year, at) => {
            const [numerator = 1] = parts[place * 4 + (place % 2 === 0 ? 0 : at)] ?? [];
            const [, extra = 3] = parts[place * 4 + at] ?? [];
            const denominator = numerator + extra;
            return { school: school.id, metric: 'talks', year, value: Math.round((1000 * numerator) / denominator) / 10, numerator, denominator, row: place + 2, column: 3 };
          }),
        ),
      },
    ],
  }));

  it('are those of whose movement four fifths are the denominator’s, for any district', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(merging(fc.oneof(quotients, districts)), fc.boolean(), async (district, earlier) => {
        const { ask } = await open(district);
        const wanted = METRICS.filter(({ kind }) => kind === 'rate').flatMap((metric) =>
          pairsOf(district, metric, earlier).flatMap(({ now, before }) => {
            const [n1, d1, n0, d0] = [now.numerator ?? 0, now.denominator ?? 0, before.numerator ?? 0, before.denominator ?? 0];
            if (n1 <= 0 || n0 <= 0 || d1 < 5 || d0 < 5 || Math.abs(now.value - before.value) < 10) return [];
            const quotient = Math.abs(now.value - (100 * n1) / d1) <= 0.6 && Math.abs(before.value - (100 * n0) / d0) <= 0.6;
            const moved = Math.abs(Math.log(now.value / before.value));
            return quotient && Math.abs(Math.log(n1 / n0)) <= (1 - 0.8) * moved ? [`${now.school} ${metric.id} ${now.year} ${n0}/${d0} ${n1}/${d1}`] : [];
          }),
        );
        told += wanted.length;
        const found = await ask(denominatorMoves({ year: 2022, earlier }));
        expect(found.map((one) => `${one.school} ${one.metric} ${one.year} ${one.numeratorBefore}/${one.denominatorBefore} ${one.numerator}/${one.denominator}`).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 30 },
    );
    expect(told).toBeGreaterThan(0);
  });
});

describe('long silences', () => {
  /** Schools that report everything, but for those that stop. */
  const stopping: fc.Arbitrary<District> = fc.tuple(districts, fc.array(fc.constantFrom(2019, 2020, 2021, 2022), { minLength: 8, maxLength: 8 })).map(([district, stops]) => ({
    ...district,
    imports: [
      {
        undone: false,
        observations: district.schools.flatMap((school, place) =>
          ['drills', 'talks'].flatMap((metric) => YEARS.filter((year) => metric === 'talks' || place > 4 || year <= (stops[place] ?? 2022)).map((year) => ({ school: school.id, metric, year, value: 6, row: 2, column: 3 }))),
        ),
      },
      ...district.imports.map((one) => ({ ...one, observations: one.observations.slice(0, 8) })),
    ],
  }));

  it('are told of whoever was due, reported before, and has said nothing since, for any district', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(stopping, districts), async (district) => {
        const { ask } = await open(district);
        const said = results(district).filter(({ metric, year }) => metric !== 'submitted_on_time' && year <= 2022);
        const arrived = new Map(YEARS.map((year) => [year, reportedIn(district, year)]));
        const due = district.schools.filter((school) => isExpected(school, 2022) && isExpected(school, 2021));
        const expected = district.schools.filter((school) => isExpected(school, 2022)).length;
        const wanted = due.flatMap((school) => {
          const own = said.filter((row) => row.school === school.id);
          const last = lastOf(YEARS.filter((year) => year <= 2022 && arrived.get(year)?.has(school.id)).map((year) => ({ year })));
          if (last === 0) return [];
          if (last <= 2020) return [`${school.id} null ${last} ${expected}`];
          if (last !== 2022) return [];
          return METRICS.flatMap((metric) => {
            const mine = own.filter((row) => row.metric === metric.id);
            const speakers = [...new Set(said.filter((row) => row.metric === metric.id).map((row) => row.school))];
            const now = speakers.filter((one) => said.some((row) => row.school === one && row.metric === metric.id && row.year === 2022)).length;
            const explained = holding(district).some(
              (row) => row.school === school.id && row.metric === metric.id && row.year >= 2021 && row.year <= 2022 && (['not_applicable', 'to_verify', 'withheld'].includes(row.missing ?? 'none') || row.status === 'vague' || row.status === 'placeholder'),
            );
            return mine.length >= 2 && lastOf(mine) <= 2020 && now >= Math.max(5, speakers.length / 2) && !explained ? [`${school.id} ${metric.id} ${lastOf(mine)} ${now}`] : [];
          });
        });
        told += wanted.length;
        const found = await ask(longSilences(2022));
        expect(found.map((one) => `${one.school} ${one.metric} ${one.last} ${one.n}`).toSorted()).toEqual(wanted.toSorted());
        expect(found.every(({ metric, source }) => (metric === null) === (source === null))).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect(told).toBeGreaterThan(0);
  });
});
