import type { CategoryYears } from '../../domain/answers/categoryYears.ts';
import type { FindingOf } from '../../domain/answers/findingsOf.ts';
import { turnBetween, turnsAmong } from '../../domain/register/predecessors.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { changeTone } from '../../domain/changeTone.ts';
import { definitionChanged } from '../../domain/districtFigure.ts';
import { followUpProposal, type FigureSign, type Proposal } from '../../domain/followUpProposal.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { FollowUp, FollowUpState } from '../../domain/journal.ts';
import { metricsToWatch, problemsAnswered, speaksOf } from '../../domain/measureAnswers.ts';
import type { Metric } from '../../domain/metric.ts';
import { normsFor, normStanding, type NormStanding } from '../../domain/normStanding.ts';
import type { School } from '../../domain/school.ts';
import { robustScale, SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Year } from '../../domain/year.ts';

/** A figure in which a measure would be seen: this year's, its change on last year, where it stands. */
interface WatchedFigure {
  readonly metric: Metric;
  readonly figure: SchoolFigure;
  readonly value: number;
  readonly change: number | null;
  readonly standing: NormStanding | null;
  readonly sign: FigureSign | null;
}

/** One measure of last year's report beside what this year says of it. */
export interface ChecklistItem {
  readonly key: string;
  readonly school: School;
  readonly measure: FindingOf;
  /** Categories of problems that it answers, and whether the school named each last year and this year. */
  readonly problems: readonly { readonly category: string; readonly before: boolean; readonly now: boolean }[];
  /** Whether the school reported findings this year. */
  readonly reported: boolean;
  readonly figures: readonly WatchedFigure[];
  readonly proposal: Proposal;
}

/** With what a person said became of it; null: nothing yet. */
export interface StatedItem extends ChecklistItem {
  readonly state: FollowUpState | null;
}

/** So many figures stand beside a measure. */
const WATCHED = 3;

/** A change within what schools move anyway (`usual`; null: too few to tell) is no change. */
const signOf = ({ metric, change, standing, usual }: { readonly metric: Metric; readonly change: number | null; readonly standing: NormStanding | null; readonly usual: number | null }): FigureSign | null => {
  const told = change !== null && metric.direction !== 'neutral';
  const tone = !told ? null : usual === null || Math.abs(change) <= usual ? 'even' : changeTone(metric, change, null);
  if (standing === 'at') return 'good';
  if (standing === null) return tone;
  return tone === 'good' || (standing === 'short' && change !== null && change > 0) ? 'even' : 'bad';
};

interface Given {
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  /** The year of the results. */
  readonly year: Year;
  readonly measures: readonly FindingOf[];
  readonly named: readonly CategoryYears[];
  readonly figures: readonly SchoolFigure[];
  readonly chosen: readonly SchoolId[];
}

const keyOf = ({ school, year, sentence }: Pick<FollowUp, 'school' | 'year' | 'sentence'>): string => JSON.stringify([school, year, sentence]);

/** Schools in their order, chosen ones first; of each its measures in the order of the file. */
export const checklist = ({ schools, metrics, year, measures, named, figures, chosen }: Given): readonly ChecklistItem[] => {
  const years = new Map(named.map((one) => [`${one.school} ${one.category ?? ''}`, one.years]));
  const said = new Map(figures.map((figure) => [`${figure.school} ${figure.metric} ${figure.year}`, figure]));
  const turns = turnsAmong(schools);
  const changeOf = (id: SchoolId, metric: Metric): number | null => {
    const now = said.get(`${id} ${metric.id} ${year}`)?.value ?? null;
    const before = said.get(`${id} ${metric.id} ${year - 1}`)?.value ?? null;
    return now === null || before === null || definitionChanged(metric, year - 1, year) || turnBetween(turns.get(id) ?? [], year - 1, year) ? null : now - before;
  };
  const usual = new Map(metrics.map((metric) => {
    const changes = schools.map(({ id }) => changeOf(id, metric)).filter((change) => change !== null);
    return [metric.id, changes.length < SMALLEST_GROUP ? null : robustScale(changes, 0)];
  }));
  const watch = ({ id, type }: School, metric: Metric): readonly WatchedFigure[] => {
    const figure = said.get(`${id} ${metric.id} ${year}`);
    if (!figure || figure.value === null) return [];
    const change = changeOf(id, metric);
    const standing = normStanding(normsFor(metric, type, year), figure.value);
    return [{ metric, figure, value: figure.value, change, standing, sign: signOf({ metric, change, standing, usual: usual.get(metric.id) ?? null }) }];
  };
  const promised = groupBy(measures, ({ school }) => school);
  const first = chosen.flatMap((id) => schools.find((school) => school.id === id) ?? []);
  return [...new Set([...first, ...schools])].flatMap((school) => {
    const reported = years.get(`${school.id} `)?.includes(year) ?? false;
    // A sentence that stands under several categories twice is one promise.
    const once = new Map((promised.get(school.id) ?? []).map((measure) => [keyOf(measure), measure]));
    return [...once].map(([key, measure]): ChecklistItem => {
      const problems = problemsAnswered(measure.categories).map((category) => {
        const at = years.get(`${school.id} ${category}`);
        return { category, before: at?.includes(year - 1) ?? false, now: at?.includes(year) ?? false };
      });
      const watched = metricsToWatch(measure, metrics).flatMap((metric) => watch(school, metric));
      const spoken = watched.filter(({ metric }) => speaksOf(measure.sentence, metric));
      const signs = (spoken.length > 0 ? spoken : watched).map(({ sign }) => sign);
      const stated = problems.length === 0 || !reported ? null : problems.some(({ now }) => now);
      return { key, school, measure, problems, reported, figures: watched.slice(0, WATCHED), proposal: followUpProposal({ named: stated, figures: signs }) };
    });
  });
};

export const withStates = (items: readonly ChecklistItem[], followUps: readonly FollowUp[]): readonly StatedItem[] => {
  const states = new Map(followUps.map((one) => [keyOf(one), one.state]));
  return items.map((item) => ({ ...item, state: states.get(item.key) ?? null }));
};
