import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { schoolId } from '../../src/domain/ids.ts';
import { statusClass } from '../../src/domain/observation.ts';
import { inScope, WHOLE } from '../../src/domain/scope.ts';
import { contestedFigures } from '../../src/queries/contestedFigures.ts';
import { figureSources } from '../../src/queries/figureSources.ts';
import { levelDistribution } from '../../src/queries/levelDistribution.ts';
import { schoolYearFigures } from '../../src/queries/schoolYearFigures.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { districts, holding, metricOf, results, schoolOf, YEARS, type District } from '../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

/** Everything that live imports say, the latest first. */
const said = (district: District) =>
  district.imports.flatMap(({ observations, undone }, place) => (undone ? [] : observations.map((row) => ({ ...row, import: place + 1, status: row.status ?? ('reported' as const) })))).toReversed();
type Said = ReturnType<typeof said>[number];

const figureOf = (row: Said): string => `${row.school} ${row.metric} ${row.year} ${statusClass(row.status)}`;
const grouped = (rows: readonly Said[]): readonly (readonly Said[])[] => [...new Set(rows.map(figureOf))].map((name) => rows.filter((row) => figureOf(row) === name));

describe('figures, as they hold and as they are disputed', () => {
  it('are contested where live imports say different things, the latest first, and counted whole', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.integer({ min: 1, max: 6 }), async (district, limit) => {
        const { ask, importOf } = await open(district);
        const wanted = grouped(said(district)).filter((rows) => new Set(rows.map(({ value }) => value)).size > 1);
        const { total, figures } = await ask(contestedFigures({ find: '', state: 'all', limit: 1000 }));
        expect(total).toBe(wanted.length);
        expect(figures.map(({ school, metric, year, candidates }) => [school, metric, year, ...candidates.map(({ value, status, source }) => `${value} ${status} ${source.import}`)].join(' ')).toSorted()).toEqual(
          wanted.map((rows) => [rows[0]?.school, rows[0]?.metric, rows[0]?.year, ...rows.toSorted((one, other) => other.import - one.import).map((row) => `${row.value} ${row.status} ${importOf(row.import)}`)].join(' ')).toSorted(),
        );
        const some = await ask(contestedFigures({ find: '', state: 'all', limit }));
        expect([some.total, some.figures.length]).toEqual([wanted.length, Math.min(limit, wanted.length)]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('lead to everything that was said of them, with the one that holds', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.nat(), async (district, pick) => {
        const { ask, importOf } = await open(district);
        const all = said(district);
        const asked = all[pick % Math.max(1, all.length)];
        fc.pre(asked !== undefined);
        const held = new Set(holding(district).map((row) => `${figureOf({ ...row, status: row.status ?? 'reported' })} ${row.import}`));
        const wanted = all.filter((row) => row.school === asked.school && row.metric === asked.metric && row.year === asked.year);
        const found = await ask(figureSources({ import: importOf(asked.import), file: 0, row: asked.row ?? 0, column: asked.column ?? 0 }));
        expect(found.map((row) => `${row.import} ${row.status} ${row.value} ${row.holds} ${row.asked}`).toSorted()).toEqual(
          wanted.map((row) => `${importOf(row.import)} ${row.status} ${row.value} ${held.has(`${figureOf(row)} ${row.import}`)} ${row === asked}`).toSorted(),
        );
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('of one school and year are all that hold, aims and what is missing too', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.constantFrom('甲', '乙', '丙'), fc.constantFrom(...YEARS), async (district, school, year) => {
        const { ask } = await open(district);
        const wanted = holding(district).filter((row) => row.school === school && row.year === year);
        expect((await ask(schoolYearFigures(schoolId(school), year))).map((row) => `${row.metric} ${row.value} ${row.status}`).toSorted()).toEqual(wanted.map((row) => `${row.metric} ${row.value} ${row.status ?? 'reported'}`).toSorted());
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('of an ordinal are counted by level, of the schools asked about', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.constantFrom(WHOLE, { ...WHOLE, types: ['primary' as const] }, { ...WHOLE, areas: ['东'] }), async (district, scope) => {
        const { ask } = await open(district);
        const grades = results(district).filter((row) => row.metric === 'grade' && inScope(schoolOf(district, row.school), scope));
        const wanted = YEARS.flatMap((year) => [1, 2, 3].flatMap((level) => {
          const schools = grades.filter((row) => row.year === year && row.value === level).length;
          return schools === 0 ? [] : [{ year, level, schools }];
        }));
        expect(await ask(levelDistribution(metricOf('grade').id, scope))).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
