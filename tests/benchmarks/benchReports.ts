import { goldReports } from '../support/reportGold.ts';
import { scoreReports, type FieldScore } from '../support/scoreReports.ts';
import { printTable } from './printTable.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const rowOf = (field: string, { found, right, gold, met, certainFound, certainRight }: FieldScore): readonly string[] =>
  [field, share(right, found), share(met, gold), `${String(right)} / ${String(found)}`, `${String(met)} / ${String(gold)}`, share(certainRight, certainFound), `${String(certainRight)} / ${String(certainFound)}`];

const sum = (one: FieldScore, { found, right, gold, met, certainFound, certainRight }: FieldScore): FieldScore =>
  ({ found: one.found + found, right: one.right + right, gold: one.gold + gold, met: one.met + met, certainFound: one.certainFound + certainFound, certainRight: one.certainRight + certainRight });
const NONE: FieldScore = { found: 0, right: 0, gold: 0, met: 0, certainFound: 0, certainRight: 0 };

/** Precision and recall of the reader of prose by field. Of the half that is kept apart only totals are printed, never a text. */
export const benchReports = (): Promise<void> => {
  for (const half of ['seen', 'apart'] as const) {
    const reports = goldReports(half);
    if (reports.length === 0) continue;
    const { fields, takenForResults } = scoreReports(reports);
    const totalOf = (start: string): FieldScore => Array.from(fields).filter(([field]) => field.startsWith(start)).reduce((total, [, score]) => sum(total, score), NONE);
    const rows = Array.from(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([field, score]) => rowOf(field, score));
    printTable(`${String(reports.length)} reports, ${half} half; aims and requirements taken for results: ${String(takenForResults)}`, ['field', 'precision', 'recall', 'right / found', 'met / gold', 'precision of certain', 'right / certain'], [...rows, rowOf('all figures', totalOf('figures')), rowOf('all findings', totalOf('findings'))]);
  }
  return Promise.resolve();
};
