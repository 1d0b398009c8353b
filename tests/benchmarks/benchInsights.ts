import { changesIn, everyChange, laplaceScores, mixed, NOISE_YEARS, noiseDistrict, noticeIn, scores, stayingScores, studentScores, unevenScores, type Noticing, type Shape } from '../support/noiseDistrict.ts';
import { lastingChange } from '../../src/insights/lastingChange.ts';
import { plainShifts } from '../support/plainShifts.ts';
import { plainTails, type PlainChange, type PlainFigure } from '../support/plainChanges.ts';
import { printTable } from './printTable.ts';

const LAST = NOISE_YEARS.at(-1) ?? 0;
const METRICS = 30;

interface Districts {
  readonly districts: number;
  /** The first seed. */
  readonly from: number;
}

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
const anything = (found: Noticing): boolean => Object.values(found).some(({ insights }) => insights.length > 0);

const falseShares = (name: string, shape: Shape, { districts, from }: Districts): readonly string[] => {
  const found = Array.from({ length: districts }, (_, seed) => noticeIn(noiseDistrict(shape, seed + from), shape));
  const told = (of: (one: Noticing) => boolean): string => percent(found.filter(of).length, districts);
  return [
    name, String(districts), told(anything), told(({ changes }) => changes.insights.length > 0), told(({ earlier }) => earlier.insights.length > 0),
    told(({ schoolTrends }) => schoolTrends.insights.length > 0), told(({ districtTrends }) => districtTrends.insights.length > 0), told(({ lasting }) => lasting.insights.length > 0),
  ];
};

const WHO = 'primary 3';
const WHAT = 'score 0';

/** The middle distance of a change from none, made comparable with a standard deviation: what one usual distance is in figures. */
const usualIn = (figures: readonly PlainFigure[]): number => {
  const steps = figures.flatMap((one, place) => {
    const before = figures[place - 1];
    return before && before.school === one.school && before.year === one.year - 1 ? [Math.abs(one.value - before.value)] : [];
  }).toSorted((one, other) => one - other);
  return 1.4826 * (steps[Math.floor(steps.length / 2)] ?? 0);
};

/** Of one school in one metric, in the latest year: the figure raised by so many usual distances of changes, chance of its own included or not. */
const planted = (figures: readonly PlainFigure[], size: number, exact: boolean): readonly PlainFigure[] => {
  const before = figures.find((one) => one.school === WHO && one.year === LAST - 1)?.value ?? 80;
  const usual = usualIn(figures);
  return figures.map((one) => (one.school === WHO && one.year === LAST ? { ...one, value: (exact ? before : one.value) + size * usual } : one));
};

/** The share of districts in which a change planted into one metric is found, for each size; beside it `metrics` others are tested. */
const changePower = (shape: Shape, sizes: readonly number[], exact: boolean, rounds: number): readonly string[] => {
  const found = sizes.map(() => 0);
  const own = shape.metrics.slice(0, 1);
  for (let seed = 0; seed < rounds; seed += 1) {
    const figures = noiseDistrict({ ...shape, missing: 0 }, 50_000 + seed);
    const others = everyChange(figures, shape.metrics.slice(1));
    const ofOwn = figures.filter(({ metric }) => metric === WHAT);
    sizes.forEach((size, place) => {
      const all: readonly PlainChange[] = [...everyChange(planted(ofOwn, size, exact), own), ...others];
      const { insights } = changesIn(all, [LAST], plainTails(all));
      if (insights.some(({ schools: [school], metric }) => school === WHO && metric === WHAT)) found[place] = (found[place] ?? 0) + 1;
    });
  }
  return found.map((count) => percent(count, rounds));
};

/** A trend whose yearly step is so many times the scatter of single years. */
const trendPower = (size: number, rounds: number): readonly [school: string, district: string] => {
  const shape: Shape = { ...scores(METRICS), missing: 0 };
  const rise = (who: string | null) => (one: PlainFigure): PlainFigure => (one.metric === WHAT && (who === null || one.school === who) ? { ...one, value: one.value + size * (who === null ? 5 * Math.sqrt(Math.PI / 2 / 58) : 5) * (one.year - LAST) } : one);
  const share = (who: string | null): string =>
    percent(
      Array.from({ length: rounds }, (_, seed) => noticeIn(noiseDistrict(shape, 90_000 + seed).map(rise(who)), shape)).filter(({ schoolTrends, districtTrends }) =>
        who === null ? districtTrends.insights.some(({ metric }) => metric === WHAT) : schoolTrends.insights.some(({ schools: [school], metric }) => school === who && metric === WHAT),
      ).length,
      rounds,
    );
  return [share(WHO), share(null)];
};

/**
 * Of one school in one metric, since a year: every figure raised by so many usual distances of yearly changes. Found is what
 * is told of this school and metric: as a lasting change since that year, the one before or after, or as a change of that year.
 */
const lastingPower = (shape: Shape, { sizes, since, rounds }: { readonly sizes: readonly number[]; readonly since: number; readonly rounds: number }): readonly string[] => {
  const found = sizes.map(() => 0);
  for (let seed = 0; seed < rounds; seed += 1) {
    const figures = noiseDistrict({ ...shape, missing: 0 }, 70_000 + seed);
    const usual = usualIn(figures.filter(({ metric }) => metric === WHAT));
    const changes = everyChange(figures.filter(({ metric }) => metric !== WHAT), shape.metrics.slice(1));
    const others = plainShifts(figures.filter(({ metric }) => metric !== WHAT), shape.metrics.slice(1), LAST);
    sizes.forEach((size, place) => {
      const own = figures.filter(({ metric }) => metric === WHAT).map((one) => (one.school === WHO && one.year >= since ? { ...one, value: one.value + size * usual } : one));
      const of = shape.metrics.slice(0, 1);
      const shifts = plainShifts(own, of, LAST);
      const all = [...everyChange(own, of), ...changes];
      const tails = plainTails(all);
      const { insights } = lastingChange({ spreads: [...shifts.spreads, ...others.spreads], shifts: [...shifts.shifts, ...others.shifts] }, tails);
      const leaps = changesIn(all, NOISE_YEARS.filter((year) => year < LAST), tails).insights;
      const here = [...insights, ...leaps].filter(({ schools: [school], metric }) => school === WHO && metric === WHAT);
      if (here.some((one) => (one.kind === 'lasting' ? Math.abs(one.shift.since - since) <= 1 : one.year === since))) found[place] = (found[place] ?? 0) + 1;
    });
  }
  return found.map((count) => percent(count, rounds));
};

const LASTING = [
  ['since5', 'normal, since the fifth of nine years', scores(METRICS), 2020],
  ['since4', 'normal, since the fourth', scores(METRICS), 2019],
  ['since6', 'normal, since the sixth', scores(METRICS), 2021],
  ['since7', 'normal, since the seventh', scores(METRICS), 2022],
  ['alone', 'normal, one metric alone, since the fifth', scores(1), 2020],
  ['staying5', 'each year keeps 0.5 of the last, since the fifth', stayingScores(METRICS, 0.5), 2020],
  ['laplace5', 'Laplace, since the fifth', laplaceScores(METRICS), 2020],
  ['student5', 't with 3 degrees, since the fifth', studentScores(METRICS), 2020],
] as const;

const NOISES = [
  ['normal', 'normal', scores(METRICS)],
  ['mixed', 'counts, rates, scores', mixed],
  ['laplace', 'Laplace', laplaceScores(METRICS)],
  ['student', 't with 3 degrees', studentScores(METRICS)],
  ['uneven', 'one metric in five t with 3', unevenScores(METRICS)],
  ['staying', 'each year keeps 0.5 of the last', stayingScores(METRICS, 0.5)],
  ['walk', 'random walks', stayingScores(METRICS, 1)],
] as const;

const numberAfter = (name: string): number | null => Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? 'none') || null;

/** What the tested kinds find where nothing is (at most 10 % of districts may have anything), and of what is planted. `--only=normal,mixed,laplace,student,uneven,staying,walk,power,lasting,trends` does some (of lasting changes also `since5,since4,since6,since7,alone,staying5,laplace5,student5`), `--districts=250 --from=251` a part, `--rounds=300` so many plantings. */
export const benchInsights = (most: number): void => {
  const districts = numberAfter('districts') ?? most;
  const from = numberAfter('from') ?? 1;
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length).split(',') ?? [];
  const wanted = (part: string): boolean => only.length === 0 || only.includes(part);
  const rounds = numberAfter('rounds') ?? Math.max(20, Math.min(200, districts / 5));
  for (const [part, name, shape] of NOISES) {
    if (wanted(part)) {
      printTable('Noise: share of districts in which anything is found (58 schools, 30 metrics, 9 years)', ['noise', 'districts', 'anything', 'changes', 'earlier changes', 'trends of schools', 'of the district', 'lasting'], [falseShares(name, shape, { districts, from })]);
    }
  }
  if (wanted('power')) {
    const leaps = [3, 4, 5, 6, 8, 10, 15, 20, 30];
    const rows = [
      ['normal, with its own scatter', changePower(scores(METRICS), leaps, false, rounds)],
      ['normal, of exactly so much', changePower(scores(METRICS), leaps, true, rounds)],
      ['normal, exactly, one metric alone', changePower(scores(1), leaps, true, rounds)],
      ['Laplace, exactly', changePower(laplaceScores(METRICS), leaps, true, rounds)],
      ['t with 3 degrees, exactly', changePower(studentScores(METRICS), leaps, true, rounds)],
    ] as const;
    printTable('A change planted in one school: share found, by its size in robust deviations', ['noise', ...leaps.map(String)], rows.map(([name, shares]) => [name, ...shares]));
  }
  const sizes = [2, 2.5, 3, 3.5, 4, 6];
  for (const [part, name, shape, since] of LASTING) {
    if (wanted('lasting') || only.includes(part)) {
      printTable(`A lasting change planted in one school: share found of ${rounds}, by its size in robust deviations of yearly changes`, ['noise', ...sizes.map(String)], [[name, ...lastingPower(shape, { sizes, since, rounds })]]);
    }
  }
  if (wanted('trends')) {
    printTable('A trend planted: share found', ['yearly step in deviations', 'of a school', 'of the district median'], [1, 2, 3, 4].map((size) => [String(size), ...trendPower(size, Math.max(10, rounds / 4))]));
  }
};
