import * as fc from 'fast-check';
import { BRAND_LEVELS, BRAND_OUTCOMES, type BrandApplication } from '../../src/domain/brand.ts';
import { FINDING_KINDS, type Finding } from '../../src/domain/finding.ts';
import type { Metric, Norm } from '../../src/domain/metric.ts';
import { metricId, schoolId } from '../../src/domain/ids.ts';
import type { School } from '../../src/domain/school.ts';
import { inScope, type Scope } from '../../src/domain/scope.ts';
import { statusClass, type Status } from '../../src/domain/observation.ts';
import type { ObservationRow } from './observationColumns.ts';
import { testMetric, testSchool } from './testEngine.ts';

/** A small district with everything that makes sums go wrong: gaps, ties, single schools, no denominators, undone and contested imports, aims. */
export interface District {
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly imports: readonly { readonly observations: readonly ObservationRow[]; readonly brands?: readonly BrandApplication[]; readonly findings?: readonly Finding[]; readonly undone: boolean }[];
  readonly decisions: readonly { readonly school: string; readonly year: number; readonly metric: string; readonly holds: number }[];
  /** Figures given by hand, after all that. */
  readonly corrections?: readonly { readonly school: string; readonly year: number; readonly metric: string; readonly value: number | null }[];
}

export const YEARS = [2019, 2020, 2021, 2022] as const;
const SCHOOLS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'] as const;

const norm = (value: number, rest: Partial<Norm>): Norm => ({
  schoolTypes: 'all', fromYear: null, toYear: null, bound: 'atLeast', value, note: { zh: '', en: '' }, ...rest,
});

export const METRICS: readonly Metric[] = [
  testMetric({ id: 'drills', kind: 'count', aggregation: 'share', direction: 'meet_norm', norms: [norm(4, { schoolTypes: ['kindergarten'] }), norm(6, { schoolTypes: ['primary'], fromYear: 2020 })] }),
  testMetric({ id: 'talks', kind: 'rate', aggregation: 'ratio' }),
  testMetric({ id: 'incidents', kind: 'count', aggregation: 'sum', direction: 'lower', norms: [norm(0, { bound: 'atMost' })], definitionChanges: [{ year: 2021, note: { zh: '改', en: 'changed' } }] }),
  testMetric({ id: 'grade', kind: 'ordinal', aggregation: 'distribution', levels: [{ zh: '差', en: 'bad' }, { zh: '中', en: 'fair' }, { zh: '好', en: 'good' }] }),
  testMetric({ id: 'submitted_on_time', kind: 'boolean', aggregation: 'share' }),
];

const valueOf = (kind: Metric['kind']): fc.Arbitrary<number> => {
  switch (kind) {
    case 'boolean':
      return fc.integer({ min: 0, max: 1 });
    case 'ordinal':
      return fc.integer({ min: 1, max: 3 });
    case 'rate':
      return fc.integer({ min: 0, max: 100 });
    case 'count':
    case 'score':
      return fc.integer({ min: 0, max: 12 });
  }
};

/** What a district is full of: few figures here and there, many, the same everywhere, those of one school alone, rates without denominators. */
type Shape = 'sparse' | 'dense' | 'equal' | 'alone' | 'bare';

const SAME: Readonly<Record<Metric['kind'], number>> = { boolean: 1, ordinal: 2, rate: 50, count: 6, score: 6 };

const observation = (metric: Metric, shape: Shape): fc.Arbitrary<ObservationRow> => {
  const part = shape === 'bare' ? fc.constantFrom(null, 0) : fc.option(fc.integer({ min: 0, max: 40 }), { freq: 3, nil: null });
  return fc.record({
    school: shape === 'alone' ? fc.constant(SCHOOLS[0]) : fc.constantFrom(...SCHOOLS),
    metric: fc.constant<string>(metric.id),
    year: fc.constantFrom(...YEARS),
    value: fc.option(shape === 'equal' ? fc.constant(SAME[metric.kind]) : valueOf(metric.kind), { freq: 8 }),
    denominator: part,
    numerator: part,
    status: fc.constantFrom<Status>('reported', 'reported', 'reported', 'derived', 'approximate', 'aim', 'requirement', 'vague'),
  });
};

const grain = (row: ObservationRow): string => `${row.school} ${row.metric} ${row.year} ${statusClass(row.status ?? 'reported')}`;

const LENGTHS: Readonly<Record<Shape, { readonly minLength: number; readonly maxLength: number; readonly size: 'small' | 'max' }>> = {
  sparse: { minLength: 0, maxLength: 60, size: 'small' },
  dense: { minLength: 70, maxLength: 110, size: 'max' },
  equal: { minLength: 40, maxLength: 80, size: 'max' },
  alone: { minLength: 0, maxLength: 20, size: 'max' },
  bare: { minLength: 20, maxLength: 60, size: 'max' },
};

const importOf = (shape: Shape): fc.Arbitrary<District['imports'][number]> =>
  fc.record({
    observations: fc
      .uniqueArray(fc.constantFrom(...METRICS).chain((metric) => observation(metric, shape)), { ...LENGTHS[shape], selector: grain })
      .map((rows) => rows.map((row, place) => ({ ...row, row: place + 2, column: 3 }))),
    undone: fc.boolean(),
  });

const schools: fc.Arbitrary<readonly School[]> = fc
  .tuple(...SCHOOLS.map((id) =>
    fc.record({
      type: fc.constantFrom('primary', 'kindergarten', 'junior'),
      opened: fc.option(fc.constantFrom(2018, 2020, 2021), { freq: 2 }),
      closed: fc.option(fc.constantFrom(2020, 2021), { freq: 2 }),
      area: fc.constantFrom('东', '西', null),
    }).map((rest) => testSchool({ id, ...rest })),
  ));

const shaped = (shape: Shape): fc.Arbitrary<District> =>
  fc.record({
    schools,
    metrics: fc.constant(METRICS),
    imports: fc.tuple(importOf(shape).map((one) => ({ ...one, undone: false })), importOf(shape), importOf(shape)),
    decisions: fc.constant([]),
  });

export const districts: fc.Arbitrary<District> = fc.oneof(
  { weight: 3, arbitrary: shaped('sparse') },
  { weight: 3, arbitrary: shaped('dense') },
  { weight: 1, arbitrary: shaped('equal') },
  { weight: 1, arbitrary: shaped('alone') },
  { weight: 1, arbitrary: shaped('bare') },
);

const recordSchool = fc.constantFrom(...SCHOOLS.slice(0, 5)).map(schoolId);
const recordPlace = { file: fc.constantFrom(0, 1), row: fc.integer({ min: 2, max: 60 }) };

const brand: fc.Arbitrary<BrandApplication> = fc.record({
  school: recordSchool, year: fc.constantFrom(...YEARS), programme: fc.constantFrom('一校一品', '书香'), level: fc.constantFrom(...BRAND_LEVELS.slice(0, 2)),
  batch: fc.constantFrom('', '第一批', '第二批'), outcome: fc.constantFrom(...BRAND_OUTCOMES), ...recordPlace,
});

const finding: fc.Arbitrary<Finding> = fc.record({
  school: recordSchool, year: fc.constantFrom(...YEARS), kind: fc.constantFrom(...FINDING_KINDS),
  categories: fc.uniqueArray(fc.constantFrom('safety_gaps', 'care', 'safety_drills'), { maxLength: 2 }), sentence: fc.constantFrom('学习不够深入', "o'x%_", '安全有待加强'), ...recordPlace,
});

/** What an import says of one application or sentence it says once. */
const brandGrain = (one: BrandApplication): string => [one.school, one.year, one.programme, one.level, one.batch].join('|');
const findingGrain = (one: Finding): string => [one.school, one.year, one.kind, one.categories.join(','), one.sentence].join('|');

const recordsOfImport = fc.record({
  brands: fc.uniqueArray(brand, { maxLength: 30, selector: brandGrain }),
  findings: fc.uniqueArray(finding, { maxLength: 30, selector: findingGrain }),
});

/** Districts whose imports speak of brand applications and findings too: repeated, contradicted, undone. */
export const districtsWithRecords: fc.Arbitrary<District> = fc
  .tuple(districts, fc.tuple(recordsOfImport, recordsOfImport, recordsOfImport))
  .map(([district, records]) => ({ ...district, imports: district.imports.map((one, at) => ({ ...one, ...records[at] })) }));

type FromImport<Row> = Row & { readonly import: number };

/** Of the live imports the last that speaks of the same. */
const lastSaid = <Row extends object>(district: District, rowsOf: (one: District['imports'][number]) => readonly Row[], grainOf: (row: Row) => string): readonly FromImport<Row>[] => {
  const held = new Map<string, FromImport<Row>>();
  district.imports.forEach((one, at) => {
    if (!one.undone) for (const row of rowsOf(one)) held.set(grainOf(row), { ...row, import: at + 1 });
  });
  return [...held.values()];
};

export const brandsHeld = (district: District): readonly FromImport<BrandApplication>[] => lastSaid(district, ({ brands = [] }) => brands, brandGrain);
export const findingsHeld = (district: District): readonly FromImport<Finding>[] => lastSaid(district, ({ findings = [] }) => findings, findingGrain);

/** To say nothing takes nothing away. */
const states = ({ value, missing = 'none' }: ObservationRow): boolean => value !== null || ['not_applicable', 'to_verify', 'withheld'].includes(missing);

/** The figures that hold, worked out without SQL: of the live imports the last that speaks of a school, metric, year and class. What is vague says no value. */
export const holding = (district: District): readonly (ObservationRow & { readonly import: number })[] => {
  const held = new Map<string, ObservationRow & { readonly import: number }>();
  district.imports.forEach(({ observations, undone }, place) => {
    if (undone) return;
    for (const row of observations) {
      const known = held.get(grain(row));
      if (!known || states(row) || !states(known)) held.set(grain(row), { ...row, import: place + 1 });
    }
  });
  (district.corrections ?? []).forEach((row, place) => held.set(grain(row), { ...row, import: district.imports.length + place + 1 }));
  return [...held.values()].map((row) => (row.status === 'vague' && row.value !== null ? { ...row, value: null, missing: 'none' } : row));
};

/** Districts in which some figures were corrected, added or refused by hand. */
export const districtsByHand: fc.Arbitrary<District> = districts.chain((district) =>
  fc
    .uniqueArray(
      fc.record({ school: fc.constantFrom(...SCHOOLS), year: fc.constantFrom(...YEARS), metric: fc.constantFrom(...METRICS.map(({ id }): string => id)), value: fc.option(fc.integer({ min: 0, max: 1 }), { freq: 4 }) }),
      { maxLength: 12, selector: grain },
    )
    .map((corrections) => ({ ...district, corrections })),
);

export interface Result extends ObservationRow {
  readonly value: number;
  readonly import: number;
}

/** What charts take of the figures that hold. */
export const results = (district: District): readonly Result[] =>
  holding(district).flatMap((row) => {
    const status = row.status ?? 'reported';
    return row.value !== null && (status === 'reported' || status === 'derived' || status === 'approximate') ? [{ ...row, value: row.value }] : [];
  });

/** Schools of which a live import has a figure in a year, whatever a person said of it since. */
export const reportedIn = (district: District, year: number): ReadonlySet<string> =>
  new Set(district.imports.flatMap(({ observations, undone }) => (undone ? [] : observations))
    .filter((row) => row.year === year && row.metric !== 'submitted_on_time' && row.value !== null && ['reported', 'derived', 'approximate'].includes(row.status ?? 'reported'))
    .map((row) => row.school));
/** Every kind of choice of schools in a district, the whole and nobody among them. */
export const scopes: fc.Arbitrary<Scope> = fc.record({
  types: fc.subarray(['primary', 'kindergarten', 'senior'] as const),
  areas: fc.oneof(fc.constant([]), fc.subarray(['东', '西', '北'])),
  schools: fc.option(fc.subarray([...SCHOOLS]).map((ids) => ids.map(schoolId)), { freq: 2 }),
});

/** The district as if there were no schools but those in scope. */
export const within = (district: District, scope: Scope): District => {
  const among = district.schools.filter((school) => inScope(school, scope));
  const there = new Set<string>(among.map(({ id }) => id));
  return { ...district, schools: among, imports: district.imports.map((one) => ({ ...one, observations: one.observations.filter(({ school }) => there.has(school)) })), corrections: (district.corrections ?? []).filter(({ school }) => there.has(school)) };
};

export const schoolOf = (district: District, id: string): School => {
  const found = district.schools.find((school) => school.id === schoolId(id));
  if (!found) throw new Error(`no school ${id}`);
  return found;
};

export const metricOf = (id: string): Metric => {
  const found = METRICS.find((metric) => metric.id === metricId(id));
  if (!found) throw new Error(`no metric ${id}`);
  return found;
};
