import * as fc from 'fast-check';
import { array, object, parse, string } from 'valibot';
import { expect, it } from 'vitest';
import { inScope, type Scope } from '../../src/domain/scope.ts';
import type { Question } from '../../src/engine/question.ts';
import { sql } from '../../src/engine/sql.ts';
import { schoolAmong } from '../../src/queries/fragments/conditions.ts';
import { openDistrict } from '../support/openDistrict.ts';
import { districts, scopes } from '../support/randomDistrict.ts';

const rows = array(object({ id: string() }));
const among = (scope: Scope): Question<readonly string[]> => ({
  key: ['schoolAmong', scope],
  sql: sql`
    SELECT s.id
    FROM school s
    WHERE ${schoolAmong(scope)}
    ORDER BY s.id`,
  decode: (found) => parse(rows, found).map(({ id }) => id),
});

it('a scope takes in the same schools in SQL and in words', async () => {
  const open = await openDistrict();
  const sizes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(districts, fc.array(scopes, { minLength: 4, maxLength: 8 }), async (district, all) => {
      const { ask } = await open(district);
      for (const scope of all) {
        const wanted = district.schools.filter((school) => inScope(school, scope)).map(({ id }) => id);
        sizes.add(wanted.length);
        expect(await ask(among(scope))).toEqual(wanted.toSorted());
      }
    }),
    { numRuns: 30 },
  );
  // Nobody, everybody and some were among them.
  expect([sizes.has(0), sizes.has(8), sizes.size > 4]).toEqual([true, true, true]);
});
