import { describe, expect, it } from 'vitest';
import { changesIn, everyChange, laplaceScores, mixed, noiseDistrict, noticeIn, NOISE_YEARS, scores, studentScores, unevenScores, type Shape } from '../support/noiseDistrict.ts';
import type { PlainFigure } from '../support/plainChanges.ts';

const LAST = NOISE_YEARS.at(-1) ?? 0;
const somethingIn = (shape: Shape, districts: number): number =>
  Array.from({ length: districts }, (_, seed) => noticeIn(noiseDistrict(shape, seed + 7), shape)).filter((found) => Object.values(found).some(({ insights }) => insights.length > 0)).length;

/** `npm run bench -- insights` does the same with 1,000 districts and prints the shares. */
describe('the tested kinds', () => {
  it('find nothing in nearly all districts of pure noise', () => {
    // Of 40 with 10 % each, more than 9 would be chance in 1 of 200 runs; the seeds are fixed.
    expect(somethingIn(scores(10), 40)).toBeLessThan(9);
    expect(somethingIn(mixed, 12)).toBeLessThan(5);
    for (const tails of [laplaceScores(10), studentScores(10), unevenScores(10)]) expect(somethingIn(tails, 20)).toBeLessThan(6);
  });

  it('find changes of ten usual distances, and trends whose yearly step is the scatter of a district’s median', () => {
    const shape: Shape = { ...scores(10), missing: 0 };
    const found = Array.from({ length: 12 }, (_, seed) => noiseDistrict(shape, 500 + seed)).map((figures) => {
      const leap = (one: PlainFigure): PlainFigure => (one.school === 'primary 3' && one.metric === 'score 0' && one.year === LAST ? { ...one, value: one.value + 10 * 5 * Math.SQRT2 } : one);
      const rise = (one: PlainFigure): PlainFigure => (one.metric === 'score 1' ? { ...one, value: one.value + 3 * (one.year - LAST) } : one);
      const { districtTrends } = noticeIn(figures.map(rise), shape);
      return {
        leap: changesIn(everyChange(figures.map(leap), shape.metrics), [LAST]).insights.some(({ schools, metric }) => schools[0] === 'primary 3' && metric === 'score 0'),
        rise: districtTrends.insights.some((one) => one.kind === 'trend' && one.metric === 'score 1' && one.slope > 0),
      };
    });
    expect(found.filter(({ leap }) => leap).length).toBeGreaterThanOrEqual(11);
    expect(found.filter(({ rise }) => rise).length).toBe(12);
  });
});
