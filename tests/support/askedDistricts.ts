import * as fc from 'fast-check';
import type { MissingReason, Status } from '../../src/domain/observation.ts';
import type { SchoolType } from '../../src/domain/school.ts';
import type { ObservationRow } from './observationColumns.ts';
import type { District } from './randomDistrict.ts';
import { testMetric, testSchool } from './testEngine.ts';

const SCHOOLS = Array.from({ length: 13 }, (_, at) => `s${at}`);
const YEARS = [2019, 2020, 2021, 2022] as const;
const METRICS = [
  testMetric({ id: 'member_total' }), testMetric({ id: 'member_inservice' }), testMetric({ id: 'member_retired' }), testMetric({ id: 'party_lesson_count' }),
  testMetric({ id: 'secretary_lesson_count', definitionChanges: [{ year: 2022, note: { zh: '', en: '' } }] }), testMetric({ id: 'talks', kind: 'rate' }), testMetric({ id: 'submitted_on_time', kind: 'boolean' }),
];
const USUAL: Readonly<Record<string, number>> = { member_total: 30, member_inservice: 22, member_retired: 8, party_lesson_count: 6, secretary_lesson_count: 2, talks: 80, submitted_on_time: 1 };

/** Faults as people make them, most figures without. */
const fault = fc.oneof(
  { weight: 30, arbitrary: fc.constant<(value: number) => number>((value) => value) },
  { weight: 5, arbitrary: fc.integer({ min: -2, max: 2 }).map((step) => (value: number) => value + step) },
  { weight: 2, arbitrary: fc.constantFrom(100, 0.01, 10, 0.1, -1, 3).map((times) => (value: number) => value * times) },
  { weight: 1, arbitrary: fc.constant((value: number) => value + 0.5) },
);

const cell = fc.record({
  there: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0),
  fault,
  parts: fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), { freq: 2 }),
  status: fc.constantFrom<Status>('reported', 'reported', 'reported', 'reported', 'approximate', 'vague', 'aim'),
  missing: fc.constantFrom<MissingReason>('none', 'none', 'none', 'none', 'none', 'to_verify', 'not_applicable', 'not_reported'),
});

const KEYS = SCHOOLS.flatMap((school) => METRICS.flatMap(({ id }) => YEARS.map((year) => ({ school, metric: id, year }))));
const imported = (share: number): fc.Arbitrary<District['imports'][number]> =>
  fc.record({ undone: fc.constant(false), cells: fc.array(cell, { minLength: KEYS.length, maxLength: KEYS.length }), start: fc.nat(40), quiet: fc.boolean() }).map(({ cells, undone, start, quiet }) => ({
    undone,
    observations: KEYS.flatMap(({ school, metric, year }, at): readonly ObservationRow[] => {
      const one = cells[at];
      if (!one?.there || (at + start) % share !== 0) return [];
      const place = { school, metric, year, row: at + 2, column: 1, status: metric === 'submitted_on_time' ? ('reported' as const) : one.status };
      const usual = metric === 'submitted_on_time' ? at % 2 : (USUAL[metric] ?? 1);
      if (one.missing !== 'none' || one.status === 'vague') return [{ ...place, value: null, missing: one.missing }];
      return [{ ...place, value: quiet && (at + start) % 11 !== 0 ? usual : one.fault(usual), ...(metric === 'talks' && one.parts ? { numerator: one.parts[0], denominator: one.parts[1] } : {}) }];
    }),
  }));

/** Districts in which schools forget, mistype and contradict themselves: thirteen schools of two types, four years, metrics that are parts of one another. */
export const askedDistricts: fc.Arbitrary<District> = fc.tuple(imported(1), imported(9), fc.array(fc.constantFrom<SchoolType>('primary', 'primary', 'junior'), { minLength: SCHOOLS.length, maxLength: SCHOOLS.length })).map(([first, second, types]) => ({
  schools: SCHOOLS.map((id, at) => testSchool({ id, type: types[at] ?? 'primary', ...(at === 0 ? { closed: 2021 } : {}) })),
  metrics: METRICS,
  imports: [first, second],
  decisions: [],
}));
