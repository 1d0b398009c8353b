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

/** Districts in which a person decided for what some imports say. */
const decided: fc.Arbitrary<District> = districts.chain((district) => {
  const rows = said(district);
  if (rows.length === 0) return fc.constant(district);
  return fc
    .uniqueArray(fc.constantFrom(...rows), { selector: ({ school, metric, year }) => `${school} ${metric} ${year}`, maxLength: 20 })
    .map((picked) => ({ ...district, decisions: picked.map(({ school, metric, year, import: holds }) => ({ school, metric, year, holds })) }));
});

describe('figures, as they hold and as they are disputed', () => {
  it('are contested where live imports say different things, what was decided first and then the latest, and counted whole', async () => {
    const states = new Set<string>();
    await fc.assert(
      fc.asyncProperty(decided, fc.constantFrom('all', 'open', 'settled'), fc.constantFrom('', '甲', 'TALK', 'k'), fc.integer({ min: 1, max: 6 }), async (district, state, find, limit) => {
        const { ask, importOf } = await open(district);
        const isDecided = (row: Said): boolean => district.decisions.some((one) => one.school === row.school && one.year === row.year && one.metric === row.metric && one.holds === row.import);
        const wanted = grouped(said(district))
          // To say nothing is no word, unless a person decided for it.
          .map((rows) => rows.filter((row) => row.value !== null || isDecided(row)).toSorted((one, other) => Number(isDecided(other)) - Number(isDecided(one)) || other.import - one.import))
          .filter((rows) => new Set(rows.map(({ value }) => value)).size > 1)
          .filter(([first]) => first && `${first.school} ${first.metric}`.toLowerCase().includes(find.toLowerCase()))
          .filter((rows) => state === 'all' || rows.some(isDecided) === (state === 'settled'));
        for (const rows of wanted) states.add(rows.some(isDecided) ? 'settled' : 'open');
        const { total, figures } = await ask(contestedFigures({ find, state, limit: 1000 }));
        expect(total).toBe(wanted.length);
        expect(figures.map(({ school, metric, year, settled, candidates }) => [school, metric, year, settled, ...candidates.map(({ value, status, source, decided: chosen }) => `${value} ${status} ${source.import} ${chosen}`)].join(' ')).toSorted()).toEqual(
          wanted.map((rows) => [rows[0]?.school, rows[0]?.metric, rows[0]?.year, rows.some(isDecided), ...rows.map((row) => `${row.value} ${row.status} ${importOf(row.import)} ${isDecided(row)}`)].join(' ')).toSorted(),
        );
        const some = await ask(contestedFigures({ find, state, limit }));
        expect([some.total, some.figures.length]).toEqual([wanted.length, Math.min(limit, wanted.length)]);
      }),
      { numRuns: 60 },
    );
    expect([...states].toSorted()).toEqual(['open', 'settled']);
  });

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
  });

  it('of one school and year are all that hold, aims and what is missing too', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.constantFrom('甲', '乙', '丙'), fc.constantFrom(...YEARS), async (district, school, year) => {
        const { ask } = await open(district);
        const wanted = holding(district).filter((row) => row.school === school && row.year === year);
        expect((await ask(schoolYearFigures(schoolId(school), year))).map((row) => `${row.metric} ${row.value} ${row.status}`).toSorted()).toEqual(wanted.map((row) => `${row.metric} ${row.value} ${row.status ?? 'reported'}`).toSorted());
      }),
      { numRuns: 15 },
    );
  });

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
  });
});
