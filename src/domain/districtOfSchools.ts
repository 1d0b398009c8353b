import { isResult } from './observation.ts';
import type { DistrictFigures } from './answers/districtFigures.ts';
import type { SchoolFigure } from './answers/schoolFigures.ts';
import { isExpected } from './isExpected.ts';
import type { Metric } from './metric.ts';
import { normsFor, normStanding } from './normStanding.ts';
import type { School } from './school.ts';
import { mean, median, medianLevel, quantile } from './statistics.ts';
import type { Year } from './year.ts';

interface Given {
  readonly metric: Metric;
  readonly year: Year;
  readonly schools: readonly School[];
  /** Of the metric, year and schools: at most one each, with or without value. */
  readonly figures: readonly SchoolFigure[];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What schools' figures of one year come to, where these are at hand: as queries/fragments/districtFigures.ts, without the year before. Null where none has a figure. */
export const districtOfSchools = ({ metric, year, schools, figures }: Given): DistrictFigures | null => {
  const byId = new Map(schools.map((school) => [school.id, school]));
  const said = figures.flatMap((figure) => {
    const school = byId.get(figure.school);
    return school && isResult(figure.status) && figure.value !== null ? [{ ...figure, value: figure.value, type: school.type }] : [];
  });
  const values = said.map(({ value }) => value);
  const at = (share: number): number => quantile(values, share) ?? 0;
  const middle = median(values);
  if (middle === null) return null;
  const reporting = new Set(said.map(({ school }) => school));
  const pairs = said.flatMap(({ numerator, denominator }) => (numerator !== null && denominator !== null && denominator > 0 ? [{ numerator, denominator }] : []));
  const standings = said.map(({ type, value }) => normStanding(normsFor(metric, type, year), value)).filter((standing) => standing !== null);
  return {
    metric: metric.id,
    year,
    type: 'all',
    n: values.length,
    expected: schools.filter((school) => reporting.has(school.id) || isExpected(school, year)).length,
    derived: said.filter(({ status }) => status === 'derived').length,
    approximate: said.filter(({ status }) => status === 'approximate').length,
    sum: sumOf(values),
    mean: mean(values) ?? 0,
    lowest: at(0),
    lowerQuartile: at(0.25),
    median: middle,
    upperQuartile: at(0.75),
    highest: at(1),
    medianLevel: metric.kind === 'ordinal' ? medianLevel(values) : null,
    pairs: pairs.length,
    numerator: pairs.length === 0 ? null : sumOf(pairs.map(({ numerator }) => numerator)),
    denominator: pairs.length === 0 ? null : sumOf(pairs.map(({ denominator }) => denominator)),
    withNorm: standings.length,
    atNorm: standings.filter((standing) => standing === 'at').length,
    before: null,
  };
};
