import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRAND_LEVELS, BRAND_OUTCOMES, type BrandApplication } from '../../src/domain/brand.ts';
import { FINDING_KINDS, type Finding } from '../../src/domain/finding.ts';
import { importId, schoolId } from '../../src/domain/ids.ts';
import { inScope, type Scope } from '../../src/domain/scope.ts';
import { brandOutcomes } from '../../src/queries/brandOutcomes.ts';
import { brandsBehind } from '../../src/queries/brandsBehind.ts';
import { findingCategories } from '../../src/queries/findingCategories.ts';
import { findingsBehind } from '../../src/queries/findingsBehind.ts';
import { recordsAt } from '../../src/queries/recordsAt.ts';
import { brandDecides } from '../support/brandDecides.ts';
import { makeTestEngine, testSchool } from '../support/testEngine.ts';

const SCHOOLS = ['甲', '乙', '丙'] as const;
const AREAS = { 甲: '东', 乙: '西', 丙: null } as const;
const YEARS = [2021, 2022];
const school = fc.constantFrom(...SCHOOLS).map(schoolId);
const year = fc.constantFrom(...YEARS);

const brand: fc.Arbitrary<BrandApplication> = fc.record({
  school, year, programme: fc.constantFrom('一校一品', '书香'), level: fc.constantFrom(...BRAND_LEVELS.slice(0, 2)), batch: fc.constantFrom('', '第二批'),
  outcome: fc.constantFrom(...BRAND_OUTCOMES), file: fc.constantFrom(0, 1), row: fc.integer({ min: 2, max: 40 }),
});
const finding: fc.Arbitrary<Finding> = fc.record({
  school, year, kind: fc.constantFrom(...FINDING_KINDS), categories: fc.uniqueArray(fc.constantFrom('safety_gaps', 'safety', 'care'), { maxLength: 2 }),
  sentence: fc.constantFrom('学习不够深入', "o'x%_", '安全有待加强'), file: fc.constantFrom(0, 1), row: fc.integer({ min: 2, max: 40 }),
});
interface Import {
  readonly brands: readonly BrandApplication[];
  readonly findings: readonly Finding[];
  readonly undone: boolean;
}
const imports: fc.Arbitrary<readonly Import[]> = fc.array(
  fc.record({
    // An import speaks of an application or a sentence once.
    brands: fc.uniqueArray(brand, { maxLength: 25, selector: (one) => `${one.school}${one.year}${one.programme}${one.level}${one.batch}` }),
    findings: fc.uniqueArray(finding, { maxLength: 25, selector: (one) => `${one.school}${one.year}${one.kind}${one.categories.join(',')}${one.sentence}` }),
    undone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Of several live imports that speak of the same thing, the last, with the id of the import. */
const latest = <Row extends object>(all: readonly Import[], rowsOf: (one: Import) => readonly Row[], grain: (row: Row) => string) =>
  [...new Map(all.flatMap((one, place) => (one.undone ? [] : rowsOf(one).map((row) => [grain(row), { ...row, import: importId(`import-${place + 1}`) }] as const)))).values()];

const byText = (one: unknown, other: unknown): number => JSON.stringify(one).localeCompare(JSON.stringify(other));
const scopes: fc.Arbitrary<Scope> = fc.record({
  types: fc.constant([]),
  areas: fc.oneof(fc.constant([]), fc.subarray(['东', '西'])),
  schools: fc.option(fc.subarray([...SCHOOLS]).map((ids) => ids.map(schoolId)), { freq: 1 }),
});
const schools = SCHOOLS.map((id) => testSchool({ id, area: AREAS[id] }));
const isAmong = (scope: Scope) => ({ school: id }: { readonly school: string }): boolean => schools.some((one) => one.id === schoolId(id) && inScope(one, scope));

const open = (all: readonly Import[]) => makeTestEngine({ schools, metrics: [], imports: all.map((one) => ({ ...one })) });

describe('what stands behind a count', () => {
  it('of brand applications in a scope: each with outcome and row, as many as are counted', async () => {
    await fc.assert(
      fc.asyncProperty(imports, scopes, async (all, scope) => {
        const { ask } = await open(all);
        const counted = await ask(brandOutcomes(scope));
        for (const asked of YEARS) {
          const spoken = latest(all, (one) => one.brands, (row) => `${row.school}|${row.year}|${row.programme}|${row.level}|${row.batch}`);
          const held = spoken.filter((row) => row.year === asked && row.outcome !== 'not_applied').filter(isAmong(scope));
          const found = await ask(brandsBehind(asked, scope));
          expect(found.toSorted(byText)).toEqual(
            held.map((one) => ({ school: one.school, year: asked, programme: one.programme, level: one.level, batch: one.batch, outcome: one.outcome, decides: brandDecides(spoken, one), source: { import: one.import, file: one.file, row: one.row } })).toSorted(byText),
          );
          for (const level of BRAND_LEVELS) {
            const here = held.filter((one) => one.level === level);
            const awarded = here.filter((one) => one.outcome !== 'rejected' && brandDecides(spoken, one)).length;
            const rejected = here.filter(({ outcome }) => outcome === 'rejected').length;
            expect(counted.find((row) => row.year === asked && row.level === level)).toEqual(
              here.length === 0 ? undefined : { year: asked, level, applied: here.length, decided: awarded + rejected, awarded, schools: new Set(here.map((one) => one.school)).size },
            );
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('of problems in a scope: each sentence with its row, as many sentences and schools as are counted', async () => {
    await fc.assert(
      fc.asyncProperty(imports, scopes, async (all, scope) => {
        const { ask } = await open(all);
        const held = latest(all, (one) => one.findings, (row) => `${row.school}|${row.year}|${row.kind}|${row.categories.join(',')}|${row.sentence}`).filter(isAmong(scope));
        const counted = await ask(findingCategories(scope));
        expect(new Set(counted.map((row) => `${row.year} ${row.kind} ${row.category}`))).toEqual(new Set(held.flatMap((row) => row.categories.map((category) => `${row.year} ${row.kind} ${category}`))));
        for (const { year: of, kind, category, schools: naming, sentences, of: among } of counted) {
          const found = await ask(findingsBehind({ year: of, kind, category, scope }));
          expect(among).toBe(new Set(held.filter((row) => row.year === of && row.kind === kind).map((row) => row.school)).size);
          expect(found.toSorted(byText)).toEqual(
            held
              .filter((row) => row.year === of && row.kind === kind && row.categories.includes(category))
              .map((row) => ({ school: row.school, sentence: row.sentence, source: { import: row.import, file: row.file, row: row.row } }))
              .toSorted(byText),
          );
          expect([found.length, new Set(found.map((one) => one.school)).size]).toEqual([sentences, naming]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('is found again by its row, unless the import was undone', async () => {
    const said: Finding = { school: schoolId('甲'), year: 2021, kind: 'problem', categories: ['care', 'safety_gaps'], sentence: '谈心不够', file: 0, row: 7 };
    const applied: BrandApplication = { school: schoolId('乙'), year: 2021, programme: '书香', level: 'city', batch: '第一批', outcome: 'rejected', file: 1, row: 7 };
    const { ask } = await open([
      { brands: [applied], findings: [said], undone: false },
      { brands: [], findings: [said], undone: true },
    ]);
    const { file: _f, row: _r, ...sentence } = said;
    const { file: _g, row: _s, ...application } = applied;
    expect(await ask(recordsAt({ import: importId('import-1'), file: 0, row: 7 }))).toEqual([sentence]);
    expect(await ask(recordsAt({ import: importId('import-1'), file: 1, row: 7 }))).toEqual([{ kind: 'brand', ...application }]);
    expect(await ask(recordsAt({ import: importId('import-1'), file: 0, row: 8 }))).toEqual([]);
    expect(await ask(recordsAt({ import: importId('import-2'), file: 0, row: 7 }))).toEqual([]);
  });
});
