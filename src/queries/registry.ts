import type { MetricId, SchoolId } from '../domain/ids.ts';
import { WHOLE, type Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import type { SourceAddress } from './access.ts';
import { areaTrend } from './areaTrend.ts';
import { brandOutcomes } from './brandOutcomes.ts';
import { brandRecords } from './brandRecords.ts';
import { brandsBehind } from './brandsBehind.ts';
import { changesBetween } from './changesBetween.ts';
import { changeTails } from './changeTails.ts';
import { categoryYears } from './categoryYears.ts';
import { compareSchools } from './compareSchools.ts';
import { correctedFigures } from './correctedFigures.ts';
import { contestedFigures } from './contestedFigures.ts';
import { coverage } from './coverage.ts';
import { figuresOfImports } from './figuresOfImports.ts';
import { denominatorMoves } from './denominatorMoves.ts';
import { districtMedians } from './districtMedians.ts';
import { figuresBehind } from './figuresBehind.ts';
import { figureSources } from './figureSources.ts';
import { findingCategories } from './findingCategories.ts';
import { findingsBehind } from './findingsBehind.ts';
import { groupFigures } from './groupFigures.ts';
import { groupTrends } from './groupTrends.ts';
import { headlineFigures } from './headlineFigures.ts';
import { largestChanges } from './largestChanges.ts';
import { levelDistribution } from './levelDistribution.ts';
import { levelShifts } from './levelShifts.ts';
import { measuresOfYear } from './measuresOfYear.ts';
import { longSilences } from './longSilences.ts';
import { metricTrend } from './metricTrend.ts';
import { normCrossings } from './normCrossings.ts';
import { packFigures } from './packFigures.ts';
import { qualityAsks } from './qualityAsks.ts';
import { recentFigures } from './recentFigures.ts';
import { recordsAt } from './recordsAt.ts';
import { relationOfMetrics } from './relationOfMetrics.ts';
import { reportingByYear } from './reportingByYear.ts';
import { schoolsByMetrics } from './schoolsByMetrics.ts';
import { schoolApplications } from './schoolApplications.ts';
import { schoolFindings } from './schoolFindings.ts';
import { retriedBrands } from './retriedBrands.ts';
import { returningProblems } from './returningProblems.ts';
import { schoolHistory } from './schoolHistory.ts';
import { schoolsNotReporting } from './schoolsNotReporting.ts';
import { schoolsOverYears } from './schoolsOverYears.ts';
import { schoolTrends } from './schoolTrends.ts';
import { schoolYearFigures } from './schoolYearFigures.ts';
import { silentSchools } from './silentSchools.ts';
import { steadySeries } from './steadySeries.ts';
import { unusualChanges } from './unusualChanges.ts';
import { yearSpan } from './yearSpan.ts';

/** What there is to ask about in some workspace: enough to put every question once. */
export interface Sample {
  readonly metrics: readonly [MetricId, ...MetricId[]];
  readonly schools: readonly [SchoolId, ...SchoolId[]];
  /** Narrower than all. */
  readonly scope: Scope;
  readonly year: Year;
  readonly source: SourceAddress;
}

/** Every question of the product, with sample parameters: what tests and the check of the trimmed engine walk. */
export const registry: Readonly<Record<string, (sample: Sample) => readonly Question<unknown>[]>> = {
  areaTrend: ({ metrics: [metric], scope }) => [areaTrend(metric, WHOLE), areaTrend(metric, scope)],
  brandOutcomes: ({ scope }) => [brandOutcomes(WHOLE), brandOutcomes(scope)],
  brandsBehind: ({ year, scope }) => [brandsBehind(year, WHOLE), brandsBehind(year, scope)],
  brandRecords: ({ scope }) => [brandRecords(WHOLE), brandRecords(scope)],
  changesBetween: ({ metrics: [metric], year, scope }) => [changesBetween({ metric, from: year - 1, to: year, scope: WHOLE }), changesBetween({ metric, from: year - 3, to: year, scope })],
  changeTails: () => [changeTails()],
  categoryYears: ({ scope }) => [categoryYears('problem', WHOLE), categoryYears('measure', scope)],
  compareSchools: ({ metrics, year, scope }) => [
    compareSchools({ metrics, year, scope: WHOLE }),
    compareSchools({ metrics, year: null, scope }),
    compareSchools({ metrics: [], year, scope: WHOLE }),
  ],
  contestedFigures: () => [contestedFigures({ find: '', state: 'all', limit: 500 }), contestedFigures({ find: '甲', state: 'open', limit: 5 })],
  correctedFigures: () => [correctedFigures()],
  coverage: () => [coverage()],
  denominatorMoves: ({ year }) => [denominatorMoves({ year, earlier: false }), denominatorMoves({ year: null, earlier: true })],
  districtMedians: ({ year }) => [districtMedians(year), districtMedians(null)],
  figuresBehind: ({ metrics: [metric], year, scope }) => [
    figuresBehind({ metric, year, scope: WHOLE }),
    figuresBehind({ metric, year: null, scope }),
  ],
  figuresOfImports: ({ schools }) => [figuresOfImports(schools), figuresOfImports([])],
  figureSources: ({ source }) => [figureSources(source)],
  findingCategories: ({ scope }) => [findingCategories(WHOLE), findingCategories(scope)],
  findingsBehind: ({ year, scope }) => [
    findingsBehind({ year, kind: 'problem', category: 'safety_gaps', scope: WHOLE }),
    findingsBehind({ year, kind: 'problem', category: 'safety_gaps', scope }),
  ],
  groupFigures: ({ schools, year }) => [groupFigures(schools, year), groupFigures([], year)],
  groupTrends: ({ schools }) => [groupTrends(schools), groupTrends([])],
  headlineFigures: ({ metrics, scope }) => [headlineFigures(metrics, WHOLE), headlineFigures(metrics, scope), headlineFigures([], WHOLE)],
  largestChanges: ({ year, scope }) => [largestChanges({ year, scope: WHOLE, count: 8 }), largestChanges({ year: null, scope, count: 8 })],
  levelDistribution: ({ metrics: [metric], scope }) => [levelDistribution(metric, WHOLE), levelDistribution(metric, scope)],
  levelShifts: ({ year }) => [levelShifts(year), levelShifts(null)],
  measuresOfYear: ({ year, scope }) => [measuresOfYear(year, WHOLE), measuresOfYear(year, scope)],
  longSilences: ({ year }) => [longSilences(year), longSilences(null)],
  metricTrend: ({ metrics: [metric], scope }) => [metricTrend(metric, WHOLE), metricTrend(metric, scope)],
  normCrossings: ({ year }) => [normCrossings({ year, earlier: false }), normCrossings({ year: null, earlier: true })],
  packFigures: () => [packFigures()],
  qualityAsks: ({ year, scope }) => [qualityAsks(year, scope), qualityAsks(null, WHOLE)],
  recentFigures: ({ metrics, year, scope }) => [recentFigures({ metrics, year, scope: WHOLE }), recentFigures({ metrics, year: null, scope })],
  recordsAt: ({ source }) => [recordsAt(source)],
  reportingByYear: ({ scope }) => [reportingByYear(WHOLE), reportingByYear(scope)],
  schoolApplications: ({ schools: [school] }) => [schoolApplications(school)],
  schoolFindings: ({ schools: [school] }) => [schoolFindings(school)],
  retriedBrands: ({ year }) => [retriedBrands({ year, earlier: false }), retriedBrands({ year: null, earlier: true })],
  returningProblems: ({ year }) => [returningProblems({ year, earlier: false }), returningProblems({ year: null, earlier: true })],
  schoolHistory: ({ schools: [school] }) => [schoolHistory(school)],
  schoolsNotReporting: ({ year, scope }) => [schoolsNotReporting(year, WHOLE), schoolsNotReporting(null, scope)],
  relationOfMetrics: ({ metrics: [metric, other = metric], scope }) => [
    relationOfMetrics({ x: metric, y: other, size: null, colour: null, scope: WHOLE }),
    relationOfMetrics({ x: metric, y: other, size: other, colour: metric, scope }),
  ],
  schoolsByMetrics: ({ metrics, year, scope }) => [schoolsByMetrics({ metrics, year, scope: WHOLE }), schoolsByMetrics({ metrics: [], year: null, scope })],
  schoolsOverYears: ({ metrics: [metric], scope }) => [schoolsOverYears(metric, WHOLE), schoolsOverYears(metric, scope)],
  schoolTrends: ({ metrics: [metric], schools }) => [schoolTrends(metric, schools), schoolTrends(metric, [])],
  schoolYearFigures: ({ schools: [school], year }) => [schoolYearFigures(school, year)],
  silentSchools: ({ metrics: [metric], scope }) => [silentSchools(metric, WHOLE), silentSchools(metric, scope)],
  steadySeries: ({ year }) => [steadySeries(year), steadySeries(null)],
  unusualChanges: ({ year }) => [unusualChanges({ year, earlier: false }), unusualChanges({ year: null, earlier: true })],
  yearSpan: () => [yearSpan()],
};
