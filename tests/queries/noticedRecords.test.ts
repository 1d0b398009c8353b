import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRAND_OUTCOMES, type BrandApplication } from '../../src/domain/brand.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { retriedBrands } from '../../src/queries/retriedBrands.ts';
import { returningProblems } from '../../src/queries/returningProblems.ts';
import { brandDecides } from '../support/brandDecides.ts';
import { METRICS } from '../support/randomDistrict.ts';
import { makeTestEngine } from '../support/testEngine.ts';

const SCHOOLS = ['甲', '乙', '丙'] as const;
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022] as const;
const AWARDED: readonly string[] = ['approved', 'achieved', 'rechecked'];

const application: fc.Arbitrary<BrandApplication> = fc.record({
  school: fc.constantFrom(...SCHOOLS).map(schoolId), year: fc.constantFrom(...YEARS), programme: fc.constantFrom('一校一品', '清廉'), level: fc.constantFrom('district', 'city'),
  batch: fc.constantFrom('', '第二批'), outcome: fc.constantFrom(...BRAND_OUTCOMES), file: fc.constant(0), row: fc.constant(2),
});
const finding: fc.Arbitrary<Finding> = fc.record({
  school: fc.constantFrom(...SCHOOLS).map(schoolId), year: fc.constantFrom(...YEARS), kind: fc.constantFrom('problem', 'problem', 'problem', 'measure'),
  categories: fc.subarray(['safety', 'integration', 'depth']), sentence: fc.constantFrom('有待加强', '不够深入'), file: fc.constant(0), row: fc.constant(2),
});
const imports = fc.array(fc.record({ brands: fc.uniqueArray(application, { selector: (one) => `${one.school} ${one.year} ${one.programme} ${one.level} ${one.batch}`, maxLength: 60 }), findings: fc.array(finding, { maxLength: 40 }) }), { minLength: 1, maxLength: 2 });
const results = [{ school: '甲', metric: 'drills', year: 2022, value: 6 }];

const open = async (given: readonly { readonly brands: readonly BrandApplication[]; readonly findings: readonly Finding[] }[]) =>
  makeTestEngine({ schools: SCHOOLS.map((id) => ({ id })), metrics: [...METRICS], imports: [...given, { observations: results }] });

const unique = <One>(list: readonly One[]): readonly One[] => [...new Set(list)];

describe('what records are noticed for', () => {
  it('awards after failures, and problems year after year, equal what is worked out without SQL', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(imports, fc.boolean(), async (given, earlier) => {
        const { ask, engine } = await open(given);
        const inYears = (year: number): boolean => (earlier ? year < 2022 : year === 2022);
        const held = [...new Map(given.flatMap(({ brands }) => brands).map((one) => [`${one.school} ${one.programme} ${one.level} ${one.batch} ${one.year}`, one])).values()];
        const decidedIn = (year: number, level: BrandApplication['level'] | undefined): string => {
          const here = held.filter((one) => one.year === year && one.level === level && brandDecides(held, one));
          return `${here.length} ${here.filter(({ outcome }) => outcome !== 'rejected').length}`;
        };
        const brands = unique(held.map((one) => `${one.school} ${one.programme} ${one.level}`)).flatMap((name) => {
          const own = held.filter((one) => `${one.school} ${one.programme} ${one.level}` === name);
          const won = unique(own.filter(({ outcome }) => AWARDED.includes(outcome)).map(({ year }) => year));
          const awarded = unique(own.filter((one) => one.outcome !== 'rejected' && brandDecides(held, one)).map(({ year }) => year));
          const lost = own.filter(({ outcome }) => outcome === 'rejected').map(({ year }) => year);
          return awarded.filter(inYears).flatMap((year) => {
            const last = Math.max(0, ...lost.filter((one) => one < year));
            return last > 0 && !won.some((one) => one > last && one < year) ? [`${name} ${last} ${year} ${decidedIn(year, own[0]?.level)}`] : [];
          });
        });
        const problems = given.flatMap(({ findings }) => findings).filter(({ kind }) => kind === 'problem');
        const named = new Set(problems.flatMap(({ school, year, categories }) => categories.map((category) => `${school} ${category} ${year}`)));
        const runs = SCHOOLS.flatMap((school) =>
          ['safety', 'integration', 'depth'].flatMap((category) =>
            YEARS.filter((year) => inYears(year) && named.has(`${school} ${category} ${year}`) && !named.has(`${school} ${category} ${year + 1}`)).flatMap((year) => {
              let first: number = year;
              while (named.has(`${school} ${category} ${first - 1}`)) first -= 1;
              const n = unique(problems.filter((one) => one.year === year).map((one) => one.school)).length;
              return year - first >= 2 ? [`${school} ${category} ${first} ${year} ${n}`] : [];
            }),
          ),
        );
        told += brands.length + runs.length;
        expect((await ask(retriedBrands({ year: 2022, earlier }))).map((one) => `${one.school} ${one.programme} ${one.level} ${one.rejected} ${one.year} ${one.decided} ${one.awarded}`).toSorted()).toEqual(brands.toSorted());
        expect((await ask(returningProblems({ year: 2022, earlier }))).map((one) => `${one.school} ${one.category} ${one.first} ${one.year} ${one.n}`).toSorted()).toEqual(runs.toSorted());
        engine.close();
      }),
      { numRuns: 30, seed: 2022 },
    );
    expect(told).toBeGreaterThan(0);
  });
});
