import type { ChecksWanted, CheckSheet } from '../views/data/quality/SaveChecksContext.ts';
import type { XlsxSheet } from './xlsx.ts';

const WIDTHS = [14, 26, 10, 26, 12, 12, 52, 16, 30];
const KEYS = 4;

/** Check sheets as a workbook: a sheet a school, then how to fill in. */
export const checkWorkbook = ({ columns, notes }: ChecksWanted, checks: readonly CheckSheet[], notesName: string): readonly XlsxSheet[] => [
  ...apart(checks).map(({ name, rows }): XlsxSheet => ({ name, rows: [columns, ...rows], widths: WIDTHS, headRows: 1, headColumns: KEYS, checks: [] })),
  { name: notesName, rows: notes.map((note) => [note]), widths: [100], headRows: 0, headColumns: 0, checks: [] },
];

/** Excel takes no two sheets of one name, whatever their case, and 31 characters at most; nor does a ZIP take two files. */
export const apart = (checks: readonly CheckSheet[]): readonly CheckSheet[] => {
  const taken = new Set<string>();
  return checks.map((check) => {
    const base = check.name.slice(0, 26);
    let name = base;
    for (let nth = 2; taken.has(name.toLowerCase()); nth += 1) name = `${base} ${nth}`;
    taken.add(name.toLowerCase());
    return { ...check, name };
  });
};
