import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GroupYear } from '../../src/domain/answers/groupYears.ts';
import type { SchoolFigure } from '../../src/domain/answers/schoolFigures.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { quantile } from '../../src/domain/statistics.ts';
import { groupFigures } from '../../src/queries/groupFigures.ts';
import { groupTrends } from '../../src/queries/groupTrends.ts';
import { schoolHistory } from '../../src/queries/schoolHistory.ts';
import { openDistrict, type OpenDistrict, type OpenedDistrict } from '../support/openDistrict.ts';
import { districts, holding, METRICS, results, YEARS, type District } from '../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const names = fc.uniqueArray(fc.constantFrom<string>('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'), { maxLength: 8 });
const line = (row: Pick<SchoolFigure, 'school' | 'metric' | 'year' | 'value' | 'status'>, source: string): string =>
  [row.school, row.metric, row.year, row.value, row.status, source].join(' ');
const found = (rows: readonly SchoolFigure[]): readonly string[] =>
  rows.map((row) => line(row, `${row.source.import}.${row.source.file}.${row.source.row}.${row.source.column}`)).toSorted();
const wanted = (district: District, { importOf }: OpenedDistrict, keep: (row: ReturnType<typeof holding>[number]) => boolean): readonly string[] =>
  holding(district)
    .filter(keep)
    .map((row) => [row.school, row.metric, row.year, row.value, row.status ?? 'reported', `${importOf(row.import)}.0.${row.row ?? 0}.3`].join(' '))
    .toSorted();

const byGrain = (list: readonly GroupYear[]) => new Map(list.map((row) => [`${row.metric} ${row.year}`, row]));

describe('what a profile rests on', () => {
  it('is all that the school said over the years, what is missing too, aims left out, each with its place', async () => {
    await fc.assert(
      fc.asyncProperty(districts, async (district) => {
        const opened = await open(district);
        expect(found(await opened.ask(schoolHistory(schoolId('甲'))))).toEqual(
          wanted(district, opened, (row) => row.school === '甲' && row.status !== 'aim' && row.status !== 'requirement'),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is every result of the schools beside it in the year, and of no others', async () => {
    await fc.assert(
      fc.asyncProperty(districts, names, fc.constantFrom(...YEARS), async (district, group, year) => {
        const opened = await open(district);
        const charted = new Set(results(district).map((row) => `${row.school} ${row.metric} ${row.year} ${row.status ?? 'reported'}`));
        expect(found(await opened.ask(groupFigures(group.map(schoolId), year)))).toEqual(
          wanted(district, opened, (row) => group.includes(row.school) && row.year === year && charted.has(`${row.school} ${row.metric} ${row.year} ${row.status ?? 'reported'}`)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is what these come to in every year: how many, and their quartiles', async () => {
    await fc.assert(
      fc.asyncProperty(districts, names, async (district, group) => {
        const { ask } = await open(district);
        const rows = results(district).filter((row) => group.includes(row.school));
        const expected = METRICS.flatMap((metric) =>
          YEARS.flatMap((year): readonly GroupYear[] => {
            const values = rows.filter((row) => row.metric === metric.id && row.year === year).map(({ value }) => value);
            const at = (share: number): number => quantile(values, share) ?? Number.NaN;
            return values.length === 0 ? [] : [{ metric: metric.id, year, n: values.length, lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75) }];
          }),
        );
        const answered = await ask(groupTrends(group.map(schoolId)));
        expect(answered.length).toBe(expected.length);
        for (const [grain, row] of byGrain(expected)) {
          const got = byGrain(answered).get(grain);
          expect(got?.n).toBe(row.n);
          for (const part of ['lowerQuartile', 'median', 'upperQuartile'] as const) expect(got?.[part]).toBeCloseTo(row[part], 9);
        }
      }),
      { numRuns: 40 },
    );
  });
});
