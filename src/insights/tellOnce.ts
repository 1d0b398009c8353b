import type { Insight } from './insight.ts';

const jump = (school: string, insight: Insight): string => `${school} ${insight.metric} ${insight.year}`;
const way = (metric: string | null, slope: number): string => `${metric} ${Math.sign(slope)}`;

/**
 * The latest first, of a year the weightiest, and nothing told twice: a change already told as a fall from the norm or as
 * a moved denominator, a leap back in the year after, and a school's trend along with the district's are left out.
 */
export const tellOnce = (insights: readonly Insight[]): readonly Insight[] => {
  const explained = new Set(insights.flatMap((one) => (one.kind === 'norm' || one.kind === 'denominator' ? one.schools.map((school) => jump(school, one)) : [])));
  const changes = new Map(insights.flatMap((one) => (one.kind === 'change' ? [[jump(one.change.school, one), one.change.distance] as const] : [])));
  const common = new Set(insights.flatMap((one) => (one.kind === 'trend' && one.schools.length === 0 ? [way(one.metric, one.slope)] : [])));
  const repeats = (one: Insight): boolean => {
    if (one.kind === 'trend') return one.schools.length > 0 && common.has(way(one.metric, one.slope));
    if (one.kind !== 'change') return false;
    const { school, distance } = one.change;
    const before = changes.get(jump(school, { ...one, year: one.year - 1 }));
    return explained.has(jump(school, one)) || (before !== undefined && before * distance < 0);
  };
  return insights.filter((one) => !repeats(one)).toSorted((one, other) => other.year - one.year || other.weight - one.weight || (one.key < other.key ? -1 : 1));
};
