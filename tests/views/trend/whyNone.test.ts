import { expect, it } from 'vitest';
import { whyNone } from '../../../src/views/trend/whyNone.ts';

it('tells what files gave as reasons apart from schools of whom there is no word', () => {
  const silent = [{ year: 2016, why: 'not_mentioned' as const, schools: 2 }, { year: 2016, why: 'withheld' as const, schools: 28 }, { year: 2015, why: 'withheld' as const, schools: 9 }];
  expect(whyNone({ year: 2016, n: 121, expected: 154 }, silent)).toEqual([
    { why: 'withheld', schools: 28 },
    { why: 'not_mentioned', schools: 2 },
    { why: 'silent', schools: 3 },
  ]);
  expect(whyNone({ year: 2016, n: 124, expected: 154 }, silent).map(({ why }) => why)).toEqual(['withheld', 'not_mentioned']);
  expect(whyNone({ year: 2014, n: 5, expected: 5 }, silent)).toEqual([]);
});
