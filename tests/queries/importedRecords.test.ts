import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { schoolId } from '../../src/domain/ids.ts';
import { figuresOfImports } from '../../src/queries/figuresOfImports.ts';
import { packFigures } from '../../src/queries/packFigures.ts';
import { recordsAt } from '../../src/queries/recordsAt.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { districts, districtsWithRecords, holding } from '../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const asText = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).toSorted();

describe('what imports say', () => {
  it('of some schools is counted by import, file and year: figures, applications and sentences together, of live imports only', async () => {
    await fc.assert(
      fc.asyncProperty(districtsWithRecords, fc.subarray(['甲', '乙', '丙', '丁'].map(schoolId)), async (district, schools) => {
        const { ask, importOf } = await open(district);
        const counts = new Map<string, number>();
        district.imports.forEach(({ observations, brands = [], findings = [], undone }, place) => {
          if (undone) return;
          for (const { school, year, file = 0 } of [...observations, ...brands, ...findings]) {
            if (!schools.some((one) => one === schoolId(school))) continue;
            const key = JSON.stringify([school, importOf(place + 1), file, year]);
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
        });
        expect((await ask(figuresOfImports(schools))).map(({ school, import: from, file, year, rows }) => `${JSON.stringify([school, from, file, year])} ${rows}`).toSorted()).toEqual([...counts].map(([key, rows]) => `${key} ${rows}`).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('in one row of a file is every application and sentence read of it, none once the import is undone', async () => {
    await fc.assert(
      fc.asyncProperty(districtsWithRecords, fc.nat(), async (district, pick) => {
        const { ask, importOf } = await open(district);
        const rows = district.imports.flatMap(({ brands = [], findings = [] }, place) => [...brands, ...findings].map(({ file, row }) => ({ place, file, row })));
        const asked = rows[pick % Math.max(1, rows.length)];
        fc.pre(asked !== undefined);
        const { brands = [], findings = [], undone = true } = district.imports[asked.place] ?? {};
        const here = ({ file, row }: { readonly file: number; readonly row: number }): boolean => !undone && file === asked.file && row === asked.row;
        const told = await ask(recordsAt({ import: importOf(asked.place + 1), file: asked.file, row: asked.row }));
        expect(asText(told.map((one) => (one.kind === 'brand' ? [one.kind, one.school, one.year, one.programme, one.level, one.batch, one.outcome] : [one.kind, one.school, one.year, one.categories, one.sentence])))).toEqual(
          asText([
            ...brands.filter(here).map((one) => ['brand', one.school, one.year, one.programme, one.level, one.batch, one.outcome]),
            ...findings.filter(here).map((one) => [one.kind, one.school, one.year, one.categories, one.sentence]),
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

it('a pack is made from every figure that holds, with its parts and why there is none', async () => {
  await fc.assert(
    fc.asyncProperty(districts, async (district) => {
      const { ask } = await open(district);
      const told = await ask(packFigures());
      expect(asText(told.map((one) => [one.school, one.metric, one.year, one.value, one.numerator, one.denominator, one.status, one.missing]))).toEqual(
        asText(holding(district).map((row) => [row.school, row.metric, row.year, row.value, row.numerator ?? null, row.denominator ?? null, row.status ?? 'reported', row.missing ?? (row.value === null ? 'not_mentioned' : 'none')])),
      );
    }),
    { numRuns: 40 },
  );
});
