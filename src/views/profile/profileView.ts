import type { GroupYear } from '../../domain/answers/groupYears.ts';
import type { SchoolApplication } from '../../domain/answers/brandRecords.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { FindingOf } from '../../domain/answers/findingsOf.ts';
import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { Workspace } from '../../domain/journal.ts';
import { beforeMerger, overMergers, turnBetween, turnsOf, withPredecessors, type OverMerger, type Turn } from '../../domain/register/predecessors.ts';
import type { MetricId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import type { School } from '../../domain/school.ts';
import { similarSchoolsIn, type SimilarSchools } from '../../domain/similarSchools.ts';
import type { Year } from '../../domain/year.ts';
import { yearsOnView } from '../trend/trendView.ts';
import type { ProfileAddress } from './address.ts';
import { applicationLines, type ApplicationLine } from './applicationLines.ts';
import { findingsOfSchool, type FindingsOfSchool } from './findingsOfSchool.ts';
import { reportOf, type Report } from './report.ts';
import { sentences, type Sentence } from './sentences.ts';
import { standings, type Standing } from './standings.ts';
import { byTheme, mostTelling, type ThemeStandings } from './tellingStandings.ts';

/** So many small charts fill two rows. */
const MOST_TRENDS = 8;
/** Two points are a difference, not a trend. */
const FEWEST_YEARS = 3;

export interface ProfileView {
  readonly school: School;
  readonly year: Year;
  readonly span: YearSpan;
  readonly similar: SimilarSchools;
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly themes: readonly ThemeStandings[];
  readonly trends: { readonly years: readonly Year[]; readonly turns: readonly Turn[]; readonly over: ReadonlyMap<MetricId, ReadonlyMap<Year, OverMerger>>; readonly standings: readonly Standing[]; readonly own: readonly SchoolFigure[]; readonly group: readonly GroupYear[] };
  readonly lines: readonly ApplicationLine[];
  readonly findings: FindingsOfSchool;
}

interface Given {
  readonly school: School;
  readonly year: Year;
  readonly address: Pick<ProfileAddress, 'all' | 'from' | 'to' | 'predecessors'>;
  readonly workspace: Pick<Workspace, 'schools' | 'metrics' | 'similar' | 'followUps'>;
  readonly answers: {
    readonly span: YearSpan;
    readonly history: readonly SchoolFigure[];
    /** Of those that went into the school, where they are asked for. */
    readonly before?: readonly SchoolFigure[];
    readonly applications: readonly SchoolApplication[];
    readonly findings: readonly FindingOf[];
    readonly figures: readonly SchoolFigure[];
    readonly trends: readonly GroupYear[];
  };
}

/** All that the page shows, from what was answered. */
export const profileView = ({ school, year, address, workspace, answers }: Given): ProfileView => {
  const similar = similarSchoolsIn(workspace, year)(school);
  const turns = turnsOf(school, workspace.schools);
  const told = [...answers.history, ...(answers.before ?? [])];
  const overOf = (metric: Metric): OverMerger | null => (address.predecessors ? beforeMerger(school, told, { metric, year, turns, schools: workspace.schools }) : null);
  const all = standings({ school, year, metrics: workspace.metrics, turns, overOf, history: answers.history, similar: answers.figures });
  const report = reportOf({ school, year, standings: all, similar: similar.schools.length });
  const lines = applicationLines(answers.applications, year);
  const findings = findingsOfSchool({ school: school.id, year, findings: answers.findings, followUps: workspace.followUps });
  const over = new Map((address.predecessors ? all : []).map(({ metric }) => [metric.id, overMergers(school, told, { metric, schools: workspace.schools })]));
  const own = [...over].reduce((figures, [metric, found]) => [...figures.filter((figure) => figure.metric !== metric), ...withPredecessors(figures.filter((figure) => figure.metric === metric), found)], answers.history);
  const years = yearsOnView(address, answers.span).filter((one) => one <= year && (isExpected(school, one) || own.some((figure) => figure.year === one)));
  const drawn = all.filter(
    ({ metric }) =>
      metric.kind !== 'boolean' && metric.kind !== 'ordinal' &&
      own.filter((figure) => figure.metric === metric.id && figure.value !== null && years.includes(figure.year)).length >= FEWEST_YEARS,
  );
  return {
    school,
    year,
    span: answers.span,
    similar,
    report,
    sentences: sentences({ year, report, turn: turnBetween(turns, year - 1, year), standings: all, lines, findings }),
    themes: byTheme(all, { every: address.all }),
    trends: { years, turns, over, standings: mostTelling(drawn, MOST_TRENDS), own, group: answers.trends },
    lines,
    findings,
  };
};
