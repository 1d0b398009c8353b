import { grouped } from '../../src/domain/grouped.ts';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import type { Metric, MetricKind } from '../../src/domain/metric.ts';
import { mean, median } from '../../src/domain/statistics.ts';
import type { Tested } from '../../src/insights/insight.ts';
import { lastingChange } from '../../src/insights/lastingChange.ts';
import { largeChange } from '../../src/insights/largeChange.ts';
import { districtTrend, schoolTrend } from '../../src/insights/steadyTrend.ts';
import { seeded } from '../benchmarks/seeded.ts';
import { plainChanges, plainTails, type PlainChange, type PlainFigure } from './plainChanges.ts';
import { plainShifts } from './plainShifts.ts';
import { testMetric } from './testEngine.ts';

/** 58 schools of five types, one of them too small to be a group of its own. */
const TYPES = [['kindergarten', 16], ['primary', 20], ['junior', 12], ['nine_year', 6], ['senior', 4]] as const;
export const NOISE_YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;
const SCHOOLS = TYPES.flatMap(([type, count]) => Array.from({ length: count }, (_, place) => ({ school: `${type} ${String(place)}`, type })));
const NOWHERE = { import: importId('x'), file: 0, row: 0, column: 0 };

export interface Shape {
  readonly metrics: readonly Metric[];
  /** How chance makes a figure. */
  readonly draw: (metric: Metric, random: () => number) => Pick<PlainFigure, 'value' | 'numerator' | 'denominator'>;
  /** How the figures of a year hang on those of the year before: this part of chance stays. 0 where absent. */
  readonly staying?: number;
  /** Share of figures that are missing. */
  readonly missing: number;
}

const metricsOf = (kind: MetricKind, count: number): readonly Metric[] => Array.from({ length: count }, (_, place) => testMetric({ id: `${kind} ${String(place)}`, kind }));

/** Standard normal (Box and Muller 1958). */
export const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const poisson = (rate: number, random: () => number): number => {
  let count = 0;
  for (let product = random(); product > Math.exp(-rate); product *= random()) count += 1;
  return count;
};

const binomial = (n: number, share: number, random: () => number): number => Array.from({ length: n }, random).filter((one) => one < share).length;

/** Normal scores alone: what the reference distribution assumes. */
export const scores = (metrics: number): Shape => ({ metrics: metricsOf('score', metrics), draw: (_, random) => ({ value: 80 + 5 * normal(random) }), missing: 0.04 });

/** As reports have them: counts rare and frequent, rates of small and large schools, scores; each school's chance the same every year. */
export const mixed: Shape = {
  metrics: [...metricsOf('count', 12), ...metricsOf('rate', 12), ...metricsOf('score', 6)],
  missing: 0.04,
  draw: ({ id, kind }, random) => {
    const place = Number(id.split(' ')[1]);
    if (kind === 'count') return { value: poisson([0.1, 0.3, 1, 2, 4, 8, 12, 20, 30, 6, 3, 0.6][place] ?? 1, random) };
    if (kind === 'score') return { value: 80 + 5 * normal(random) };
    const denominator = 8 + Math.floor(random() * 60);
    const numerator = binomial(denominator, [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.3, 0.85, 0.75, 0.97][place] ?? 0.5, random);
    return { value: (100 * numerator) / denominator, numerator, denominator: place % 2 === 0 ? denominator : null };
  },
};

const laplace = (random: () => number): number => {
  const u = random() - 0.5;
  return -Math.sign(u) * Math.log(1 - 2 * Math.abs(u));
};

const student3 = (random: () => number): number => normal(random) / Math.sqrt((normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2) / 3);

/** Scores whose chance has other tails than normal. */
const tailed = (metrics: number, chance: (metric: Metric, random: () => number) => number): Shape => ({
  ...scores(metrics),
  draw: (metric, random) => ({ value: 80 + 5 * chance(metric, random) }),
});

/** Tails heavier than normal. */
export const laplaceScores = (metrics: number): Shape => tailed(metrics, (_, random) => laplace(random));
/** Tails so heavy that a figure of ten usual deviations is nothing rare: Student's t with three degrees of freedom. */
export const studentScores = (metrics: number): Shape => tailed(metrics, (_, random) => student3(random));
/** One metric in five with such tails, the others normal. */
export const unevenScores = (metrics: number): Shape => tailed(metrics, ({ id }, random) => (Number(id.split(' ')[1]) % 5 === 0 ? student3(random) : normal(random)));

/** Scores of which each year keeps a part of the year before's chance: autoregressive of first order; 1: a random walk. */
export const stayingScores = (metrics: number, staying: number): Shape => ({ ...scores(metrics), staying });

/** Chance that hangs on the year before's. */
const stayed = (school: (typeof SCHOOLS)[number], { id }: Metric, { staying, missing }: { readonly staying: number; readonly missing: number }, random: () => number): readonly PlainFigure[] => {
  let chance = 0;
  return NOISE_YEARS.flatMap((year, place) => {
    chance = place === 0 ? normal(random) : staying * chance + Math.sqrt(staying === 1 ? 1 : 1 - staying ** 2) * normal(random);
    return random() < missing ? [] : [{ ...school, metric: id, year, value: 80 + 5 * chance }];
  });
};

/** A district in which nothing happens but chance. */
export const noiseDistrict = ({ metrics, draw, missing, staying = 0 }: Shape, seed: number): readonly PlainFigure[] => {
  const random = seeded(seed);
  if (staying > 0) return metrics.flatMap((metric) => SCHOOLS.flatMap((school) => stayed(school, metric, { staying, missing }, random)));
  return metrics.flatMap((metric) => SCHOOLS.flatMap((school) => NOISE_YEARS.flatMap((year) => (random() < missing ? [] : [{ ...school, metric: metric.id, year, ...draw(metric, random) }]))));
};

/** Every change of every year. */
export const everyChange = (figures: readonly PlainFigure[], metrics: readonly Metric[]): readonly PlainChange[] => {
  const ofMetric = new Map<string, readonly PlainFigure[]>(grouped(figures, ({ metric }) => metric));
  return metrics.flatMap((metric) => {
    const ofYear = new Map(grouped(ofMetric.get(metric.id) ?? [], ({ year }) => year));
    return NOISE_YEARS.flatMap((year) => plainChanges([...(ofYear.get(year - 1) ?? []), ...(ofYear.get(year) ?? [])], metric, year));
  });
};

/** The changes of some years, tested together, by the tail that those of all years have. */
export const changesIn = (all: readonly PlainChange[], years: readonly number[], tails = plainTails(all)): Tested => {
  const asked = all.filter(({ year }) => years.includes(year));
  return largeChange(
    {
      tests: asked.length,
      changes: asked
        .filter(({ distance }) => Math.abs(distance) >= 3)
        .map((change) => ({ ...change, metric: metricId(change.metric), school: schoolId(change.school), type: null, now: 0, before: 0, source: NOWHERE, sourceBefore: NOWHERE })),
    },
    tails,
  );
};

export interface Noticing {
  readonly changes: Tested;
  readonly earlier: Tested;
  readonly schoolTrends: Tested;
  readonly districtTrends: Tested;
  readonly lasting: Tested;
}

/** All tested kinds over a district, by the insights themselves over rows worked out as the questions do. */
export const noticeIn = (figures: readonly PlainFigure[], { metrics }: Pick<Shape, 'metrics'>): Noticing => {
  const last = NOISE_YEARS.at(-1) ?? 0;
  const ofMetric = new Map<string, readonly PlainFigure[]>(grouped(figures, ({ metric }) => metric));
  const lines = metrics.flatMap((metric) =>
    grouped(ofMetric.get(metric.id) ?? [], ({ school }) => school).flatMap(([school, points]) =>
      points.length >= 5 && points.some(({ year }) => year === last) ? [{ school: schoolId(school), metric: metric.id, points: points.map(({ year, value }) => ({ year, value, source: NOWHERE })) }] : [],
    ),
  );
  const medians = metrics.flatMap((metric) =>
    grouped(ofMetric.get(metric.id) ?? [], ({ year }) => year)
      .toSorted(([one], [other]) => one - other)
      .map(([year, rows]) => ({ metric: metric.id, year, median: median(rows.map(({ value }) => value)) ?? 0, n: rows.length })),
  );
  const changes = everyChange(figures, metrics);
  const tails = plainTails(changes);
  return {
    changes: changesIn(changes, [last], tails),
    earlier: changesIn(changes, NOISE_YEARS.filter((year) => year < last), tails),
    schoolTrends: schoolTrend({ tests: lines.length, series: lines.filter(({ points }) => straightness(points) >= 0.8) }),
    districtTrends: districtTrend(medians, last),
    lasting: lastingChange(plainShifts(figures, metrics, last), tails),
  };
};

/** Correlation with the year, whatever its sign. */
const straightness = (points: readonly { readonly year: number; readonly value: number }[]): number => {
  const centre = mean(points.map(({ year }) => year)) ?? 0;
  const level = mean(points.map(({ value }) => value)) ?? 0;
  const sum = (of: (point: (typeof points)[number]) => number): number => points.reduce((total, point) => total + of(point), 0);
  const both = sum(({ year, value }) => (year - centre) * (value - level));
  return Math.abs(both) / Math.sqrt(sum(({ year }) => (year - centre) ** 2) * sum(({ value }) => (value - level) ** 2));
};
