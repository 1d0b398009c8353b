import type { Insight } from './insight.ts';
import { stepFitsBetter } from './stepOrLine.ts';

const jump = (school: string, insight: Insight): string => `${school} ${insight.metric} ${insight.year}`;
const way = (metric: string | null, slope: number): string => `${metric} ${Math.sign(slope)}`;

/**
 * The latest first, of a year the weightiest, and nothing told twice: a change already told as a fall from the norm, as a
 * moved denominator or as the start of a lasting change, a leap back in the year after, a school's trend along with the
 * district's, and of a school's lasting change and its trend in a metric the one that fits its figures worse are left out.
 */
export const tellOnce = (insights: readonly Insight[]): readonly Insight[] => {
  const explained = new Set(insights.flatMap((one) => (one.kind === 'norm' || one.kind === 'denominator' ? one.schools.map((school) => jump(school, one)) : [])));
  const changes = new Map(insights.flatMap((one) => (one.kind === 'change' ? [[jump(one.change.school, one), one.change.distance] as const] : [])));
  const common = new Set(insights.flatMap((one) => (one.kind === 'trend' && one.schools.length === 0 ? [way(one.metric, one.slope)] : [])));
  const trending = new Set(insights.flatMap((one) => (one.kind === 'trend' ? one.schools.map((school) => `${school} ${one.metric}`) : [])));
  const drifted = (one: Extract<Insight, { kind: 'lasting' }>): boolean => trending.has(`${one.shift.school} ${one.metric}`) && !stepFitsBetter(one.shift.points, one.shift.since);
  const lasting = insights.filter((one) => one.kind === 'lasting').filter((one) => !drifted(one));
  const stepped = new Set(lasting.map(({ shift: { school, metric } }) => `${school} ${metric}`));
  const begun = new Set(lasting.map((one) => jump(one.shift.school, { ...one, year: one.shift.since })));
  const repeats = (one: Insight): boolean => {
    if (one.kind === 'trend') return one.schools.length > 0 && (common.has(way(one.metric, one.slope)) || one.schools.some((school) => stepped.has(`${school} ${one.metric}`)));
    if (one.kind === 'lasting') return drifted(one);
    if (one.kind !== 'change') return false;
    const { school, distance } = one.change;
    const before = changes.get(jump(school, { ...one, year: one.year - 1 }));
    return explained.has(jump(school, one)) || begun.has(jump(school, one)) || (before !== undefined && before * distance < 0);
  };
  return insights.filter((one) => !repeats(one)).toSorted((one, other) => other.year - one.year || other.weight - one.weight || (one.key < other.key ? -1 : 1));
};
