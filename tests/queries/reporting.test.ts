import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isExpected } from '../../src/domain/isExpected.ts';
import { reportingByYear } from '../../src/queries/reportingByYear.ts';
import { schoolsNotReporting } from '../../src/queries/schoolsNotReporting.ts';
import { yearSpan } from '../../src/queries/yearSpan.ts';
import { coverage } from '../../src/queries/coverage.ts';
import { districts, districtsByHand, holding, reportedIn, results, scopes, within, YEARS, type District } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const lateIn = (district: District, year: number): ReadonlySet<string> =>
  new Set(results(district).filter((row) => row.year === year && row.metric === 'submitted_on_time' && row.value === 0).map((row) => row.school));

const bySchool = (one: { readonly school: string }, two: { readonly school: string }): number => one.school.localeCompare(two.school);
const isAim = (status: string | undefined): boolean => status === 'aim' || status === 'requirement';

describe('who reported', () => {
  it('counts expected, reported and late schools of a scope for every year, gaps included', async () => {
    await fc.assert(
      fc.asyncProperty(districtsByHand, scopes, async (whole, scope) => {
        const { ask } = await open(whole);
        const rows = await ask(reportingByYear(scope));
        const years = YEARS.filter((year) => reportedIn(whole, year).size > 0);
        const district = within(whole, scope);
        expect(rows.map((row) => row.year)).toEqual(years.length === 0 ? [] : YEARS.filter((year) => year >= Math.min(...years) && year <= Math.max(...years)));
        for (const { year, expected, reported, late, timed } of rows) {
          const here = reportedIn(district, year);
          const lateHere = [...lateIn(district, year)].filter((school) => here.has(school));
          expect(reported).toBe(here.size);
          expect(expected).toBe(district.schools.filter((school) => here.has(school.id) || isExpected(school, year)).length);
          expect(late).toBe(lateHere.length);
          expect(timed).toBe(results(district).filter((row) => row.year === year && row.metric === 'submitted_on_time' && here.has(row.school)).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the schools that did not, with the last year they did, and those that were late', async () => {
    await fc.assert(
      fc.asyncProperty(districtsByHand, fc.constantFrom(...YEARS), scopes, async (whole, year, scope) => {
        const { ask } = await open(whole);
        const rows = await ask(schoolsNotReporting(year, scope));
        const district = within(whole, scope);
        const here = reportedIn(district, year);
        const last = (school: string): number | null => YEARS.filter((one) => one < year && reportedIn(district, one).has(school)).at(-1) ?? null;
        const missing = district.schools.filter((school) => !here.has(school.id) && isExpected(school, year)).map(({ id }) => ({ school: id, year, state: 'missing', lastYear: last(id) }));
        const late = [...lateIn(district, year)].filter((school) => here.has(school)).map((school) => ({ school, year, state: 'late', lastYear: last(school) }));
        expect(rows.toSorted(bySchool)).toEqual([...missing, ...late].toSorted(bySchool));
      }),
      { numRuns: 40 },
    );
  });

  it('says from which year to which there are results', async () => {
    await fc.assert(
      fc.asyncProperty(districts, async (district) => {
        const { ask } = await open(district);
        const years = results(district).map((row) => row.year);
        expect(await ask(yearSpan())).toEqual(years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) });
      }),
      { numRuns: 30 },
    );
  });

  it('tells figures from what was said to be missing and from aims', async () => {
    await fc.assert(
      fc.asyncProperty(districts, async (district) => {
        const { ask } = await open(district);
        const said = holding(district);
        const wanted = district.schools.flatMap(({ id }) =>
          YEARS.flatMap((year) => {
            const here = said.filter((row) => row.school === id && row.year === year);
            const figures = results(district).filter((row) => row.school === id && row.year === year).length;
            const beside = here.filter((row) => isAim(row.status)).length;
            return here.length === 0 ? [] : [{ school: id, year, figures, without: here.length - figures - beside, beside }];
          }),
        );
        expect((await ask(coverage())).toSorted((one, two) => bySchool(one, two) || one.year - two.year)).toEqual(wanted.toSorted((one, two) => bySchool(one, two) || one.year - two.year));
      }),
      { numRuns: 30 },
    );
  });
});
