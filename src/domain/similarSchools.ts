import type { SchoolId } from './ids.ts';
import { isExpected } from './isExpected.ts';
import type { Workspace } from './journal.ts';
import type { School, SchoolType } from './school.ts';
import { SMALLEST_GROUP } from './statistics.ts';
import type { Year } from './year.ts';

/** What a school's size is told by, the best first: pupils, staff, members of the party. */
const SIZE_MEASURES = ['pupils', 'staff', 'members'] as const;
type SizeMeasure = (typeof SIZE_MEASURES)[number];

/** At most so many schools stand beside one. */
const MOST = 9;

/** A school twice or half the size is the farthest that is still similar. */
const FARTHEST_RATIO = 2;

/**
 * Why these schools, as data: `bySize` of this type and between these sizes; `byType`: of this type, since sizes are not
 * known; `chosen`: by a person; `notEnough`: fewer than five by size, type or choice, so that no place, quartile or median is given.
 */
export type SimilarReason =
  | { readonly kind: 'bySize'; readonly type: SchoolType; readonly measure: SizeMeasure; readonly from: number; readonly to: number; readonly n: number }
  | { readonly kind: 'byType'; readonly type: SchoolType; readonly n: number }
  | { readonly kind: 'chosen'; readonly n: number }
  | { readonly kind: 'notEnough'; readonly by: 'size' | 'type' | 'choice'; readonly type: SchoolType; readonly n: number };

export interface SimilarSchools {
  /** The nearest first; never the school itself. */
  readonly schools: readonly SchoolId[];
  readonly reason: SimilarReason;
}

/**
 * Schools similar to one in a year: of the same type, the nearest by size (distance of logarithms, so that 500 is as far
 * from 1,000 as 2,000 is), at most nine and none over twice or under half its size. Size is pupils where known, else staff,
 * else members; where none is known of enough schools, all of the type. Left out are schools not open in the year and other
 * campuses of the same school. What a person chose stands in place of the rule.
 *
 * After the UK's Financial Benchmarking and Insights Tool, which compares a school with others of its phase that are
 * nearest in pupil numbers and need, lets the user put together a set of their own, and CIPFA's nearest neighbours model.
 */
export const similarSchoolsIn = ({ schools, similar }: Pick<Workspace, 'schools' | 'similar'>, year: Year): ((school: School) => SimilarSchools) => {
  const open = schools.filter((school) => isExpected(school, year) && !isGone(school, year));
  const byType = new Map<SchoolType, readonly School[]>();
  for (const type of new Set(open.map((one) => one.type))) byType.set(type, open.filter((one) => one.type === type));
  const known = new Map(open.map((school) => [school.id, school]));
  return (school) => {
    const chosen = similar.get(school.id);
    if (chosen) return ofChoice(school, chosen.filter((id) => known.has(id) && id !== school.id));
    return byRule(school, (byType.get(school.type) ?? []).filter((other) => other.id !== school.id && !isSameSchool(school, other)));
  };
};

const ofChoice = (school: School, schools: readonly SchoolId[]): SimilarSchools => ({
  schools,
  reason: schools.length < SMALLEST_GROUP ? notEnough(school, 'choice', schools.length) : { kind: 'chosen', n: schools.length },
});

const byRule = (school: School, others: readonly School[]): SimilarSchools => {
  const measure = SIZE_MEASURES.find((one) => sizeOf(school, one) !== null && others.filter((other) => sizeOf(other, one) !== null).length >= SMALLEST_GROUP);
  if (measure === undefined) {
    const all = others.map(({ id }) => id).toSorted(compareText);
    return { schools: all, reason: all.length < SMALLEST_GROUP ? notEnough(school, 'type', all.length) : { kind: 'byType', type: school.type, n: all.length } };
  }
  const near = nearest(school, others, measure);
  const sizes = near.map(({ size }) => size);
  const n = near.length;
  return {
    schools: near.map(({ id }) => id),
    reason: n < SMALLEST_GROUP ? notEnough(school, 'size', n) : { kind: 'bySize', type: school.type, measure, from: Math.min(...sizes), to: Math.max(...sizes), n },
  };
};

const notEnough = ({ type }: School, by: 'size' | 'type' | 'choice', n: number): SimilarReason => ({ kind: 'notEnough', by, type, n });

const nearest = (school: School, others: readonly School[], measure: SizeMeasure) => {
  const own = sizeOf(school, measure) ?? 1;
  return others
    .flatMap((other) => {
      const size = sizeOf(other, measure);
      return size === null ? [] : [{ id: other.id, size, distance: Math.abs(Math.log(size / own)) }];
    })
    .filter(({ size }) => size <= own * FARTHEST_RATIO && own <= size * FARTHEST_RATIO)
    .toSorted((one, other) => one.distance - other.distance || one.size - other.size || compareText(one.id, other.id))
    .slice(0, MOST);
};

/** A size of nought is one that nobody filled in. */
const sizeOf = (school: School, measure: SizeMeasure): number | null => {
  const size = school[measure];
  return size === null || size <= 0 ? null : size;
};

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Merged into another by that year. */
const isGone = ({ lineage }: School, year: Year): boolean => lineage.some((one) => one.kind === 'mergedInto' && one.year !== null && one.year < year);

/** Campuses of one school, a school and its campus, a school and what was merged into it. */
const isSameSchool = (one: School, other: School): boolean => headOf(one) === headOf(other);

const headOf = ({ id, lineage }: School): SchoolId => lineage.flatMap((step) => (step.kind === 'campusOf' || step.kind === 'mergedInto' ? [step.other] : []))[0] ?? id;
