import { goldReports } from '../support/reportGold.ts';
import { scoreReports, type FieldScore } from '../support/scoreReports.ts';
import { printTable } from './printTable.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const rowOf = (field: string, { found, right, gold, met }: FieldScore): readonly string[] => [field, share(right, found), share(met, gold), `${String(right)} / ${String(found)}`, `${String(met)} / ${String(gold)}`];

/** Precision and recall of the reader of prose by field. Of the half that is kept apart only totals are printed, never a text. */
export const benchReports = (): Promise<void> => {
  for (const half of ['seen', 'apart'] as const) {
    const reports = goldReports(half);
    if (reports.length === 0) continue;
    const { fields, takenForResults } = scoreReports(reports);
    const total = (start: string): FieldScore => Array.from(fields).filter(([field]) => field.startsWith(start)).reduce((sum, [, { found, right, gold, met }]) => ({ found: sum.found + found, right: sum.right + right, gold: sum.gold + gold, met: sum.met + met }), { found: 0, right: 0, gold: 0, met: 0 });
    const rows = Array.from(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([field, score]) => rowOf(field, score));
    printTable(`${String(reports.length)} reports, ${half} half; aims and requirements taken for results: ${String(takenForResults)}`, ['field', 'precision', 'recall', 'right / found', 'met / gold'], [...rows, rowOf('all figures', total('figures')), rowOf('all findings', total('findings'))]);
  }
  return Promise.resolve();
};
