import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { metricId, schoolId } from '../../src/domain/ids.ts';
import { WHOLE } from '../../src/domain/scope.ts';
import type { EngineRow } from '../../src/engine/question.ts';
import { sql, type Sql } from '../../src/engine/sql.ts';
import { questionText } from '../../src/queries/questionText.ts';
import { registry } from '../../src/queries/registry.ts';
import { districts } from '../support/randomDistrict.ts';
import { openDistrict, type OpenedDistrict } from '../support/openDistrict.ts';

let opened: OpenedDistrict;
beforeAll(async () => {
  const [district] = fc.sample(districts, { numRuns: 1, seed: 7 });
  if (!district) throw new Error('no district');
  opened = await (await openDistrict())(district);
});

const rowsOf = (asked: Sql): Promise<readonly EngineRow[]> => opened.ask({ key: ['rows'], sql: asked, decode: (rows) => rows.map((row) => ({ ...row })) });
const written = (asked: Sql): Sql => ({ text: questionText({ key: ['rows'], sql: asked, decode: () => null }), values: [] });

describe('a question written out with its values', () => {
  it.each(Object.entries(registry))('gives the same rows: %s', async (_name, questionsOf) => {
    const source = { import: opened.importOf(1), file: 0, row: 2, column: 3 };
    const asked = questionsOf({ metrics: [metricId('drills'), metricId('grade')], schools: [schoolId('甲'), schoolId('乙')], scope: { ...WHOLE, types: ['primary'] }, year: 2021, source });
    expect(asked.length).toBeGreaterThan(0);
    for (const { sql: one } of asked) expect(await rowsOf(written(one))).toEqual(await rowsOf(one));
  });

  it('holds any text, number and answer as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000), fc.boolean(), async (name, number, yes) => {
        const text = name.replaceAll('\0', '');
        const asked = sql`SELECT CAST(${text} AS VARCHAR) AS a, CAST(${number} AS DOUBLE) AS b, CAST(${yes} AS BOOLEAN) AS c, CAST(${null} AS VARCHAR) AS d`;
        expect(await rowsOf(written(asked))).toEqual(await rowsOf(asked));
      }),
      { numRuns: 60 },
    );
  });
});
