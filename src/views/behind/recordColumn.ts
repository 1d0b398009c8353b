import type { CellEvidence, Evidence } from '../../queries/access.ts';

const OUTCOME_HEADER = /结果|状态|进展|outcome|result|status/iu;

/** The column of the row's cell that says a text, or holds it among others; null where none does. */
const columnOfText = ({ rows, rowNumber }: CellEvidence, text: string): number | null => {
  const cells = rows.find((row) => row.number === rowNumber)?.cells ?? [];
  const same = cells.findIndex((cell) => cell.trim() === text.trim());
  const within = same === -1 ? cells.findIndex((cell) => cell.includes(text.trim())) : same;
  return within === -1 ? null : within;
};

/** Rows of applications and findings are kept without a column: it is found again in the file by the sentence, or by what a header says. */
export const recordColumn = (evidence: Evidence | null, said: { readonly sentence: string } | { readonly programme: string }): number => {
  if (evidence?.kind !== 'cell') return 0;
  if ('sentence' in said) return columnOfText(evidence, said.sentence) ?? 0;
  const outcome = evidence.headers.findIndex((header) => OUTCOME_HEADER.test(header));
  return outcome === -1 ? (columnOfText(evidence, said.programme) ?? 0) : outcome;
};
