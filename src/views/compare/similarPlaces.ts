import type { MetricId, SchoolId } from '../../domain/ids.ts';
import { isRanked } from '../../domain/isRanked.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { School } from '../../domain/school.ts';
import { similarSchoolsIn, type SimilarReason, type SimilarSchools } from '../../domain/similarSchools.ts';
import { placeInGroup } from '../../domain/statistics.ts';
import type { Year } from '../../domain/year.ts';

/** Where a school lies among the similar schools that have a figure, itself with them; `place` null where they are under five. */
export interface SimilarPlace {
  readonly place: number | null;
  /** Similar schools with a figure, and those of them that are lower. */
  readonly others: number;
  readonly lower: number;
  readonly reason: SimilarReason;
}

interface Given {
  readonly workspace: Pick<Workspace, 'schools' | 'similar'>;
  readonly year: Year;
  readonly valueOf: (school: SchoolId, metric: MetricId) => number | null;
}

/** Similar schools are looked for when a school comes into view, and once. */
export const similarPlaces = ({ workspace, year, valueOf }: Given): ((school: School, metric: Metric) => SimilarPlace | null) => {
  const similarTo = similarSchoolsIn(workspace, year);
  const known = new Map<SchoolId, SimilarSchools>();
  const similarOf = (school: School): SimilarSchools => {
    const found = known.get(school.id) ?? similarTo(school);
    known.set(school.id, found);
    return found;
  };
  return (school, metric) => {
    const value = isRanked(metric) ? valueOf(school.id, metric.id) : null;
    if (value === null) return null;
    const { schools, reason } = similarOf(school);
    const others = schools.flatMap((id) => valueOf(id, metric.id) ?? []);
    const place = reason.kind === 'notEnough' ? null : placeInGroup(value, [value, ...others]);
    return { place, others: others.length, lower: others.filter((other) => other < value).length, reason };
  };
};
