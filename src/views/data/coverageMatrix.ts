import type { CoverageCell } from '../../domain/answers/coverage.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { School } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/**
 * One school in one year. `reported`: share is figures over the most metrics that any school has in that year, 0 to 1;
 * `silent`: expected, and only missing values or nothing at all; `closed`: not expected in that year.
 */
export type CoverageState =
  | { readonly state: 'reported'; readonly figures: number; readonly of: number; readonly share: number; readonly beside: number }
  | { readonly state: 'silent'; readonly said: boolean }
  | { readonly state: 'closed' };

export interface CoverageRow {
  readonly school: School;
  readonly cells: readonly CoverageState[];
}

export interface CoverageMatrix {
  readonly years: readonly Year[];
  readonly rows: readonly CoverageRow[];
  /** By year: schools that reported, and schools expected. */
  readonly totals: readonly { readonly reported: number; readonly expected: number }[];
}

/** Schools × years from the first year anyone speaks of to the last, none left out. */
export const coverageMatrix = (cells: readonly CoverageCell[], schools: readonly School[]): CoverageMatrix => {
  if (cells.length === 0) return { years: [], rows: [], totals: [] };
  const spoken = [...new Set(cells.map((cell) => cell.year))].toSorted((one, other) => one - other);
  const first = spoken[0] ?? 0;
  const years = Array.from({ length: (spoken.at(-1) ?? first) - first + 1 }, (_, index) => first + index);
  const fullest = new Map<Year, number>();
  const found = new Map<SchoolId, Map<Year, CoverageCell>>();
  for (const cell of cells) {
    fullest.set(cell.year, Math.max(fullest.get(cell.year) ?? 0, cell.figures + cell.without));
    const ofSchool = found.get(cell.school) ?? new Map<Year, CoverageCell>();
    found.set(cell.school, ofSchool.set(cell.year, cell));
  }
  const rows = schools.map((school) => ({
    school,
    cells: years.map((year) => coverageState(found.get(school.id)?.get(year), isExpected(school, year), fullest.get(year) ?? 0)),
  }));
  const totals = years.map((_, place) => ({
    reported: rows.filter(({ cells: states }) => states[place]?.state === 'reported').length,
    expected: rows.filter(({ cells: states }) => states[place]?.state !== 'closed').length,
  }));
  return { years, rows, totals };
};

const coverageState = (cell: CoverageCell | undefined, expected: boolean, of: number): CoverageState => {
  if (cell && cell.figures > 0) {
    return { state: 'reported', figures: cell.figures, of, share: of === 0 ? 0 : cell.figures / of, beside: cell.beside };
  }
  if (expected || cell) return { state: 'silent', said: cell !== undefined };
  return { state: 'closed' };
};
