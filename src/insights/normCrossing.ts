import type { NormCrossing } from '../domain/answers/normCrossings.ts';
import { grouped } from '../domain/grouped.ts';
import type { Insight } from './insight.ts';
import { weightOf } from './weightOf.ts';

const sideOf = ({ now, least }: NormCrossing): 'short' | 'over' => (least !== null && now < least ? 'short' : 'over');

/** The figure still meets the norm of the year before: the norm moved, not the school. */
const raisedFor = ({ now, leastBefore, mostBefore }: NormCrossing): boolean => (leastBefore === null || now >= leastBefore) && (mostBefore === null || now <= mostBefore);

/** Schools that fell from the norm, told once a metric and year: those short, those over, and apart from them those for whom the norm itself moved. */
export const normCrossing = (crossings: readonly NormCrossing[]): readonly Insight[] =>
  grouped(crossings, (one) => `norm ${one.metric} ${one.year} ${sideOf(one)} ${raisedFor(one)}`).map(([key, found]): Insight => {
    const [first] = found;
    const { metric, year, n } = first;
    const schools = found.map(({ school }) => school);
    return {
      kind: 'norm', key, year, schools, metric, side: sideOf(first), raised: raisedFor(first), n, crossings: found,
      weight: weightOf('norm', found.length / n),
      target: { screen: 'trend', search: { metric, schools: schools.slice(0, 8) } },
    };
  });
