import { changesIn, mixed, normal, NOISE_YEARS, noiseDistrict, noticeIn, scores, wild, type Noticing, type Shape } from '../support/noiseDistrict.ts';
import type { PlainFigure } from '../support/plainChanges.ts';
import { printTable } from './printTable.ts';
import { seeded } from './seeded.ts';

const LAST = NOISE_YEARS.at(-1) ?? 0;
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
const anything = ({ changes, earlier, schoolTrends, districtTrends }: Noticing): boolean => [changes, earlier, schoolTrends, districtTrends].some(({ insights }) => insights.length > 0);

const falseShares = (name: string, shape: Shape, districts: number): readonly string[] => {
  const found = Array.from({ length: districts }, (_, seed) => noticeIn(noiseDistrict(shape, seed + 1), shape));
  const told = (of: (one: Noticing) => boolean): string => percent(found.filter(of).length, districts);
  return [
    name, String(districts), told(anything), told(({ changes }) => changes.insights.length > 0), told(({ earlier }) => earlier.insights.length > 0),
    told(({ schoolTrends }) => schoolTrends.insights.length > 0), told(({ districtTrends }) => districtTrends.insights.length > 0),
  ];
};

const WHO = 'primary 3';
/** A change is the difference of two figures, each with a scatter of 5: its usual distance. */
const CHANGE = 5 * Math.SQRT2;

/** Of one school in one metric, in the latest year: the figure raised by so many usual distances of changes, chance of its own included or not. */
const planted = (figures: readonly PlainFigure[], metric: string, size: number, exact: boolean): readonly PlainFigure[] => {
  const before = figures.find((one) => one.school === WHO && one.metric === metric && one.year === LAST - 1)?.value ?? 80;
  return figures.map((one) => (one.school === WHO && one.metric === metric && one.year === LAST ? { ...one, value: (exact ? before : one.value) + size * CHANGE } : one));
};

const power = (size: number, metrics: number, exact: boolean, rounds: number): string => {
  const shape: Shape = { ...scores(metrics), missing: 0 };
  const found = Array.from({ length: rounds }, (_, seed) => {
    const { insights } = changesIn(planted(noiseDistrict(shape, 50_000 + seed), 'score 0', size, exact), shape.metrics, [LAST]);
    return insights.some(({ schools: [school], metric }) => school === WHO && metric === 'score 0');
  });
  return percent(found.filter(Boolean).length, rounds);
};

/** A trend whose yearly step is so many times the scatter of single years. */
const trendPower = (size: number, rounds: number): readonly [school: string, district: string] => {
  const shape: Shape = { ...scores(30), missing: 0 };
  const rise = (who: string | null) => (one: PlainFigure): PlainFigure => (one.metric === 'score 0' && (who === null || one.school === who) ? { ...one, value: one.value + size * (who === null ? 5 * Math.sqrt(Math.PI / 2 / 58) : 5) * (one.year - LAST) } : one);
  const share = (who: string | null): string =>
    percent(
      Array.from({ length: rounds }, (_, seed) => noticeIn(noiseDistrict(shape, 90_000 + seed).map(rise(who)), shape)).filter(({ schoolTrends, districtTrends }) =>
        who === null ? districtTrends.insights.some(({ metric }) => metric === 'score 0') : schoolTrends.insights.some(({ schools: [school], metric }) => school === who && metric === 'score 0'),
      ).length,
      rounds,
    );
  return [share(WHO), share(null)];
};

/** What the tested kinds find where nothing is (at most 10 % of districts may have anything), and of what is planted. */
export const benchInsights = (districts: number): void => {
  normal(seeded(1));
  const noises = [['normal', scores(30), districts], ['counts, rates, scores', mixed, districts], ['heavy tails (Laplace), not promised', wild, Math.min(districts, 200)]] as const;
  for (const [name, shape, count] of noises) {
    printTable('Noise: share of districts in which anything is found (58 schools, 30 metrics, 9 years)', ['noise', 'districts', 'anything', 'changes', 'earlier changes', 'trends of schools', 'of the district'], [falseShares(name, shape, count)]);
  }
  const rounds = Math.max(20, Math.min(200, districts / 5));
  printTable('Planted in one school: share found', ['robust deviations', 'change, with its own scatter', 'change of exactly so much', 'the same, of one metric alone', 'trend, a year, school', 'trend, a year, district median'], [2, 3, 4, 5, 6, 8, 10].map((size) => [
    String(size), power(size, 30, false, rounds), power(size, 30, true, rounds), power(size, 1, true, rounds), ...trendPower(size, Math.max(10, rounds / 8)),
  ]));
};
