import { describe, expect, it } from 'vitest';
import { metricId } from '../../src/domain/ids.ts';
import { TAIL_SHARES, type ChangeTails } from '../../src/domain/answers/changeTails.ts';
import { NORMAL_TAIL, TAILS } from '../../src/insights/chanceTail.ts';
import { changeTail } from '../../src/insights/changeTail.ts';
import { tailFreedom } from '../../src/insights/tailFreedom.ts';

const drills = metricId('drills');
const talks = metricId('talks');

/** The distances beyond which each share of changes lies, where chance has that tail. */
const farOf = (freedom: number, n: number): readonly number[] =>
  TAIL_SHARES.map((share) => {
    let [low, high] = [0, 1000];
    for (let turn = 0; turn < 60; turn += 1) {
      const middle = (low + high) / 2;
      if (changeTail(middle, n, freedom) > share) low = middle;
      else high = middle;
    }
    return high;
  });
const tails = (metric: ChangeTails['metric'], changes: number, freedom: number, n = 500): ChangeTails => ({ metric, changes, n, far: farOf(freedom, n).map((distance) => distance * 0.9999) });

/** The farther shares of the changes are leaps. */
const leapt = (one: ChangeTails, place: number): ChangeTails => ({ ...one, far: one.far.map((distance, at) => (at >= place ? 900 : distance)) });

describe('the tail of chance', () => {
  it('is that from which the far changes come, and normal where nothing is known', () => {
    for (const freedom of TAILS.filter((one) => one >= 1.4)) expect(tailFreedom([tails(null, 12_000, freedom)])(drills)).toBe(freedom);
    expect(tailFreedom([])(drills)).toBe(NORMAL_TAIL);
    expect(tailFreedom([tails(null, 40, 3)])(drills)).toBe(NORMAL_TAIL);
  });

  it('is heavier for a metric of its own heavy tail, never lighter, and only where it has changes enough', () => {
    const all = tails(null, 12_000, 8);
    expect(tailFreedom([all, tails(drills, 400, 3), tails(talks, 400, 30)])(drills)).toBe(3);
    expect(tailFreedom([all, tails(drills, 400, 3), tails(talks, 400, 30)])(talks)).toBe(8);
    expect(tailFreedom([all, tails(drills, 199, 3)])(drills)).toBe(8);
  });

  it('is not swayed by a few leaps, however far', () => {
    expect(tailFreedom([leapt(tails(null, 900, 12), 4)])(drills)).toBe(12);
    expect(tailFreedom([tails(null, 12_000, 12), leapt(tails(drills, 400, 20), 3)])(drills)).toBe(12);
  });

  it('makes chance likelier the heavier it is', () => {
    const chances = TAILS.map((freedom) => changeTail(8, 500, freedom));
    expect(chances).toEqual(chances.toSorted((one, other) => one - other));
  });
});
