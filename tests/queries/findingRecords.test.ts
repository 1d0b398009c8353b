import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { FINDING_KINDS } from '../../src/domain/finding.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { inScope, WHOLE, type Scope } from '../../src/domain/scope.ts';
import { categoryYears } from '../../src/queries/categoryYears.ts';
import { measuresOfYear } from '../../src/queries/measuresOfYear.ts';
import { schoolFindings } from '../../src/queries/schoolFindings.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { districtsWithRecords, findingsHeld, schoolOf, YEARS, type District } from '../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const scopes: fc.Arbitrary<Scope> = fc.constantFrom(WHOLE, { ...WHOLE, types: ['primary' as const] });
const byText = (one: unknown, other: unknown): number => JSON.stringify(one).localeCompare(JSON.stringify(other));
const among = (district: District, scope: Scope) => findingsHeld(district).filter(({ school }) => inScope(schoolOf(district, school), scope));

it('the years in which a school named a category, and those in which it reported anything', async () => {
  await fc.assert(
    fc.asyncProperty(districtsWithRecords, scopes, fc.constantFrom(...FINDING_KINDS), async (district, scope, kind) => {
      const { ask } = await open(district);
      const held = among(district, scope);
      const expected = district.schools.flatMap(({ id }) => {
        const own = held.filter(({ school }) => school === id);
        const years = (some: typeof own): readonly number[] => YEARS.filter((year) => some.some((one) => one.year === year));
        const named = [...new Set(own.filter((one) => one.kind === kind).flatMap(({ categories }) => categories))];
        return [
          ...named.map((category) => ({ school: id, category, years: years(own.filter((one) => one.kind === kind && one.categories.includes(category))) })),
          ...(own.length > 0 ? [{ school: id, category: null, years: years(own) }] : []),
        ];
      });
      expect((await ask(categoryYears(kind, scope))).toSorted(byText)).toEqual(expected.toSorted(byText));
    }),
    { numRuns: 40 },
  );
});

it('the measures of a year, and all that one school said, each sentence once with its row', async () => {
  await fc.assert(
    fc.asyncProperty(districtsWithRecords, scopes, fc.constantFrom(...YEARS), async (district, scope, year) => {
      const { ask, importOf } = await open(district);
      const said = (one: ReturnType<typeof findingsHeld>[number]) => ({
        school: one.school, year: one.year, kind: one.kind, categories: one.categories, sentence: one.sentence, source: { import: importOf(one.import), file: one.file, row: one.row },
      });
      expect((await ask(measuresOfYear(year, scope))).toSorted(byText)).toEqual(
        among(district, scope).filter((one) => one.year === year && one.kind === 'measure').map(said).toSorted(byText),
      );
      const school = schoolId('甲');
      expect((await ask(schoolFindings(school))).toSorted(byText)).toEqual(among(district, WHOLE).filter((one) => one.school === school).map(said).toSorted(byText));
    }),
    { numRuns: 40 },
  );
});
