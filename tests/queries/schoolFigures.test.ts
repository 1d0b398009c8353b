import { WHOLE } from '../../src/domain/scope.ts';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { schoolId } from '../../src/domain/ids.ts';
import type { SchoolFigure } from '../../src/domain/answers/schoolFigures.ts';
import { compareSchools } from '../../src/queries/compareSchools.ts';
import { figuresBehind } from '../../src/queries/figuresBehind.ts';
import { schoolTrends } from '../../src/queries/schoolTrends.ts';
import { districts, holding, METRICS, schoolOf, YEARS, type District } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict, type OpenedDistrict } from '../support/openDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

type Held = ReturnType<typeof holding>[number];
const line = (row: Pick<SchoolFigure, 'school' | 'metric' | 'year' | 'value' | 'status'>, source: string): string =>
  [row.school, row.metric, row.year, row.value, row.status, source].join(' ');
const wanted = (district: District, { importOf }: OpenedDistrict, keep: (row: Held) => boolean): readonly string[] =>
  holding(district)
    .filter(keep)
    .map((row) => [row.school, row.metric, row.year, row.value, row.status ?? 'reported', `${importOf(row.import)}.0.${row.row ?? 0}.3`].join(' '))
    .toSorted();
const found = (rows: readonly SchoolFigure[]): readonly string[] =>
  rows.map((row) => line(row, `${row.source.import}.${row.source.file}.${row.source.row}.${row.source.column}`)).toSorted();
const notAim = (row: Held): boolean => row.status !== 'aim' && row.status !== 'requirement';

describe('school figures', () => {
  it('behind a district figure are all that schools said for the year, aims left out, each with its place', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.constantFrom(...METRICS), fc.constantFrom(...YEARS), async (district, metric, year) => {
        const opened = await open(district);
        const rows = await opened.ask(figuresBehind({ metric: metric.id, year, scope: { ...WHOLE, types: ['primary'] } }));
        expect(found(rows)).toEqual(
          wanted(district, opened, (row) => row.metric === metric.id && row.year === year && notAim(row) && schoolOf(district, row.school).type === 'primary'),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('to compare are those of the year and the one before it', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.constantFrom(...YEARS), async (district, year) => {
        const opened = await open(district);
        const [one, two] = METRICS;
        const metrics = [one, two].flatMap((metric) => (metric ? [metric.id] : []));
        const rows = await opened.ask(compareSchools({ metrics, year, scope: WHOLE }));
        expect(found(rows)).toEqual(
          wanted(district, opened, (row) => metrics.some((id) => id === row.metric) && (row.year === year || row.year === year - 1) && notAim(row)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('over the years are of the schools named only, aims and gaps with them', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.constantFrom(...METRICS), async (district, metric) => {
        const opened = await open(district);
        const rows = await opened.ask(schoolTrends(metric.id, [schoolId('甲'), schoolId('丙')]));
        expect(found(rows)).toEqual(wanted(district, opened, (row) => row.metric === metric.id && (row.school === '甲' || row.school === '丙')));
      }),
      { numRuns: 25 },
    );
  });
});
