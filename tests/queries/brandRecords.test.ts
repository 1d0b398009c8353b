import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { BRAND_LEVELS } from '../../src/domain/brand.ts';
import { brandCounts } from '../../src/domain/brandCounts.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { inScope, WHOLE, type Scope } from '../../src/domain/scope.ts';
import { brandOutcomes } from '../../src/queries/brandOutcomes.ts';
import { brandRecords } from '../../src/queries/brandRecords.ts';
import { schoolApplications } from '../../src/queries/schoolApplications.ts';
import { brandDecides } from '../support/brandDecides.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { brandsHeld, districtsWithRecords, schoolOf } from '../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const scopes: fc.Arbitrary<Scope> = fc.constantFrom(WHOLE, { ...WHOLE, types: ['primary' as const] });
const byText = (one: unknown, other: unknown): number => JSON.stringify(one).localeCompare(JSON.stringify(other));

it('every application of the schools asked about, once, as the later import has it, with its row and whether it was decided', async () => {
  await fc.assert(
    fc.asyncProperty(districtsWithRecords, scopes, async (district, scope) => {
      const { ask, importOf } = await open(district);
      const held = brandsHeld(district);
      const expected = held
        .filter(({ school }) => inScope(schoolOf(district, school), scope))
        .map((one) => ({
          school: one.school, year: one.year, programme: one.programme, level: one.level, batch: one.batch, outcome: one.outcome, decides: brandDecides(held, one),
          source: { import: importOf(one.import), file: one.file, row: one.row },
        }));
      expect((await ask(brandRecords(scope))).toSorted(byText)).toEqual(expected.toSorted(byText));
    }),
    { numRuns: 40 },
  );
});

it('counted by year and level they come to what the overview counts', async () => {
  await fc.assert(
    fc.asyncProperty(districtsWithRecords, async (district) => {
      const { ask } = await open(district);
      const records = await ask(brandRecords(WHOLE));
      const counted = BRAND_LEVELS.flatMap((level) =>
        brandCounts(records.filter((one) => one.level === level), 'year').map((group) => ({
          year: Number(group.group), level, applied: group.records.length, decided: group.decided, awarded: group.awarded, schools: new Set(group.records.map(({ school }) => school)).size,
        })),
      );
      expect((await ask(brandOutcomes(WHOLE))).toSorted(byText)).toEqual(counted.toSorted(byText));
    }),
    { numRuns: 30 },
  );
});

it('those of one school alone are the same, without what decides them', async () => {
  await fc.assert(
    fc.asyncProperty(districtsWithRecords, async (district) => {
      const { ask, importOf } = await open(district);
      const expected = brandsHeld(district)
        .filter(({ school }) => school === '甲')
        .map((one) => ({
          school: one.school, year: one.year, programme: one.programme, level: one.level, batch: one.batch, outcome: one.outcome,
          source: { import: importOf(one.import), file: one.file, row: one.row },
        }));
      expect((await ask(schoolApplications(schoolId('甲')))).toSorted(byText)).toEqual(expected.toSorted(byText));
    }),
    { numRuns: 40 },
  );
});
