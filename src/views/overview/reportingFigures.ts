import { timeliness } from '../../charts/reportingChart.ts';
import type { ReportingYear } from '../../domain/answers/reportingYears.ts';

interface ReportingFigure {
  readonly word: 'overview.expected' | 'chart.reported' | 'chart.late' | 'chart.missing';
  /** Null where it is not told. */
  readonly of: (row: ReportingYear) => number | null;
}

const FIGURES: readonly ReportingFigure[] = [
  { word: 'overview.expected', of: ({ expected }) => expected },
  { word: 'chart.reported', of: ({ reported }) => reported },
  { word: 'chart.late', of: ({ timed, late }) => (timed === 0 ? null : late) },
  { word: 'chart.missing', of: ({ expected, reported }) => expected - reported },
];

/** What is told of each year, in the order told; late ones only where it is known of any report. */
export const reportingFigures = (years: readonly ReportingYear[]): readonly ReportingFigure[] => FIGURES.filter(({ word }) => word !== 'chart.late' || timeliness(years) !== 'none');
