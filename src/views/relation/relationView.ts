import type { RelationDot, RelationGroup } from '../../charts/relation/relationRows.ts';
import { relationRange } from '../../charts/relation/relationAxis.ts';
import type { Range } from '../../charts/niceRange.ts';
import type { MetricsOfSchool } from '../../domain/answers/metricsOfSchools.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { SchoolId } from '../../domain/ids.ts';
import { isExpected } from '../../domain/isExpected.ts';
import { kendall, type Kendall } from '../../domain/kendall.ts';
import type { School } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';
import type { Translate } from '../../words/translate.ts';
import { groupsByMetric, groupsByType } from './relationGroups.ts';
import type { RelationSubject } from './relationSubject.ts';

export interface RelationYear {
  readonly year: Year;
  readonly dots: readonly RelationDot[];
  /** Schools with one of the two figures only. */
  readonly onlyX: number;
  readonly onlyY: number;
  /** Expected in the year, or reporting one of the two all the same. */
  readonly of: number;
  /** Null under five schools, or where one side does not vary. */
  readonly kendall: Kendall | null;
}

export interface RelationView {
  readonly subject: RelationSubject;
  readonly years: readonly RelationYear[];
  readonly groups: readonly RelationGroup[];
  readonly most: number | null;
  readonly ranges: { readonly x: Range; readonly y: Range };
}

interface Given {
  readonly subject: RelationSubject;
  readonly answer: readonly MetricsOfSchool[];
  /** Of the scope. */
  readonly schools: readonly School[];
  readonly chosen: readonly SchoolId[];
  readonly years: readonly Year[];
  readonly t: Translate;
  readonly language: Language;
}

/** All years of two metrics, as they are drawn one after the other. */
export const relationView = ({ subject, answer, schools, chosen, years, t, language }: Given): RelationView => {
  const { x, y, size, colour } = subject;
  const byId = new Map(schools.map((school) => [school.id, school]));
  const inView = new Set(years);
  const rows = answer.flatMap(({ school, year, values: [atX = null, atY = null, atSize = null, atColour = null], soft }) => {
    const of = byId.get(school);
    return of && inView.has(year) ? [{ school: of, year, x: atX, y: atY, size: typeof size === 'string' ? of[size] : atSize, colour: atColour, soft }] : [];
  });
  const saying = { t, language };
  const { groups, groupOf } = colour ? groupsByMetric(colour, rows.flatMap((row) => row.colour ?? []), saying) : groupsByType(saying);
  const places = new Map(chosen.map((id, place) => [id, place]));
  const byYear = new Map(years.map((year) => [year, rows.filter((row) => row.year === year)]));
  const all = years.map((year): RelationYear => {
    const here = byYear.get(year) ?? [];
    const dots = here.flatMap(({ school, soft, ...row }): readonly RelationDot[] =>
      row.x === null || row.y === null
        ? []
        : [{ school: school.id, name: school.name, type: school.type, x: row.x, y: row.y, size: row.size, soft, group: groupOf(school, row.colour), place: places.get(school.id) ?? null }],
    )
      // Small marks lie on large ones.
      .toSorted((one, other) => (other.size ?? 0) - (one.size ?? 0));
    const reporting = new Set(here.filter((row) => row.x !== null || row.y !== null).map(({ school }) => school.id));
    return {
      year,
      dots,
      onlyX: here.filter((row) => row.x !== null && row.y === null).length,
      onlyY: here.filter((row) => row.x === null && row.y !== null).length,
      of: schools.filter((school) => reporting.has(school.id) || isExpected(school, year)).length,
      kendall: kendall(dots),
    };
  });
  const dots = all.flatMap((one) => one.dots);
  return {
    subject,
    years: all,
    groups,
    most: size === null ? null : dots.reduce((most, dot) => Math.max(most, dot.size ?? 0), 0),
    ranges: { x: relationRange(x, dots.map((dot) => dot.x)), y: relationRange(y, dots.map((dot) => dot.y)) },
  };
};
