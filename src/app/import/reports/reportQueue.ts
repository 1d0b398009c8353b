import type { FileLine, FileNo } from '../summary.ts';

const reportOf = ({ state, take }: FileLine) => (state.kind === 'understood' && take ? state.report : null);
const waits = (line: FileLine): boolean => (reportOf(line)?.open ?? 0) > 0;

export interface ReportQueue {
  /** Reports of which every item was decided on, of all that are taken. */
  readonly read: number;
  readonly all: number;
  /** The next report after this one, or from the top, that waits for a word. */
  readonly next: FileNo | null;
  /** Items that the rules are sure of and nobody has looked at, over all reports. */
  readonly certain: number;
}

export const reportQueue = (lines: readonly FileLine[], here: FileNo | null): ReportQueue => {
  const reports = lines.filter((line) => reportOf(line) !== null);
  const at = reports.findIndex(({ no }) => no === here);
  const round = [...reports.slice(at + 1), ...reports.slice(0, Math.max(at, 0))];
  return {
    read: reports.filter((line) => !waits(line)).length,
    all: reports.length,
    next: round.find(waits)?.no ?? null,
    certain: reports.reduce((sum, line) => sum + (reportOf(line)?.certain ?? 0), 0),
  };
};
