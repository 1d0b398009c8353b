import type { Year } from '../domain/year.ts';
import type { SetAsideReason } from '../domain/setAside.ts';
import type { Grid } from './grid.ts';
import type { ColumnRole, Mapping } from './mapping.ts';
import { isBlank, wordKey } from '../domain/plainText.ts';
import { looksNumeric } from './profile.ts';
import { isFootnote, isSection, isTotal } from './rowKinds.ts';
import { readCode, schoolNameOf } from './schoolNames.ts';
import type { Candidate } from './schools.ts';
import { reasonCode } from './setAsideBuilder.ts';
import { isPlausibleYear } from '../domain/year.ts';
import { readYear, yearManner } from './years.ts';

/** What each row of a table speaks of. Arrays have one place a data row, from `from` on. */
export interface RowKeys {
  readonly from: number;
  readonly rows: number;
  /** 0: the row can be taken; else the code of the reason why not, plus 1. */
  readonly skip: Uint8Array;
  /** Columns that hold the figures of one school, to its place in `candidates`. */
  readonly ofColumn: ReadonlyMap<number, number>;
  /** Place in `candidates`; -1 none. */
  readonly candidate: Int32Array;
  readonly candidates: readonly Candidate[];
  /** First grid row of each candidate. */
  readonly firstRow: readonly number[];
  /** 0 where a column of figures has its own year. */
  readonly year: Int16Array;
  readonly yearTexts: { readonly unreadable: readonly { readonly text: string; readonly row: number }[] };
}

const columnsWith = (mapping: Mapping, role: ColumnRole['role']): readonly number[] => mapping.columns.flatMap((each, column) => (each.role === role ? [column] : []));

export const firstColumn = (mapping: Mapping, role: ColumnRole['role']): number => columnsWith(mapping, role)[0] ?? -1;

export const readRowKeys = (grid: Grid, mapping: Mapping, headers: readonly string[]): RowKeys => {
  const from = Math.max(0, mapping.headerTo + 1);
  const rows = Math.max(0, grid.rowCount - from);
  const skip = new Uint8Array(rows);
  const set = (at: number, reason: SetAsideReason): void => { if (skip[at] === 0) skip[at] = reasonCode(reason) + 1; };

  markSpecialRows(grid, mapping, { from, headers, set });
  markUnwanted(grid, mapping, { from, set });
  markRagged(grid, { from, headers, set });
  const { year, unreadable, ownYears } = rowYears(grid, mapping, { from, rows, headers });
  const schools = rowSchools(grid, mapping, { from, rows });
  const needsYear = mapping.kind !== 'observations' || mapping.columns.some(({ role }) => role === 'metric' || role === 'value' || role === 'numerator');
  const coarser = mapping.columns.some(({ role }) => role === 'level' || role === 'area');
  // Where no column is wanted, each cell is left out for that, not its row for want of a school.
  const wanted = mapping.columns.some(({ role }) => role !== 'ignore' && role !== 'personal');
  for (let at = 0; at < rows; at += 1) {
    if (!wanted || skip[at] !== 0) continue;
    if ((schools.candidate[at] ?? -1) < 0 && schools.ofColumn.size === 0) set(at, coarser && schools.byColumn ? 'above_school' : 'school_missing');
    else if ((year[at] ?? 0) === 0 && !ownYears && needsYear) set(at, 'year_missing');
    else if ((year[at] ?? 0) < 0) set(at, 'year_unreadable');
  }
  const { candidates, firstRow } = countCandidates(schools, { skip, year, from, ownYears });
  return { from, rows, skip, ofColumn: schools.ofColumn, candidate: schools.candidate, candidates, firstRow, year, yearTexts: { unreadable } };
};

type SetReason = (at: number, reason: SetAsideReason) => void;

/** Total rows, section rows, footnotes and repeated headers. */
const markSpecialRows = (grid: Grid, mapping: Mapping, { from, headers, set }: { readonly from: number; readonly headers: readonly string[]; readonly set: SetReason }): void => {
  const school = firstColumn(mapping, 'school');
  const blanks = grid.columns.map((column) => column.texts.map(isBlank));
  const encoded = grid.columns[school];
  const header = wordKey(headers[school] ?? '');
  const special = encoded?.texts.map((text) => isTotal(text) || isFootnote(text) || isSection(text) || (header !== '' && wordKey(text) === header));
  for (let row = from; row < grid.rowCount; row += 1) {
    const code = encoded?.codes[row] ?? 0;
    const text = encoded?.texts[code] ?? '';
    const blank = encoded === undefined || (blanks[school]?.[code] ?? true);
    if (!blank && !special?.[code]) continue;
    if (!blank && isTotal(text)) {
      set(row - from, 'total_row');
      continue;
    }
    if (!blank && header !== '' && wordKey(text) === header && isRepeatedHeader(grid, row, headers)) {
      set(row - from, 'section_row');
      continue;
    }
    const filled = grid.columns.flatMap((column, at) => (blanks[at]?.[column.codes[row] ?? 0] ? [] : [column.texts[column.codes[row] ?? 0] ?? '']));
    const first = filled[0] ?? '';
    const few = filled.length === 1 || (filled.length === 2 && !looksNumeric(filled[1] ?? ''));
    if (blank && encoded !== undefined && isTotal(first)) set(row - from, 'total_row');
    else if (few && isFootnote(first)) set(row - from, 'footnote');
    else if (filled.length === 1 && (isSection(first) || (blank && encoded !== undefined && first.length <= 30))) set(row - from, 'section_row');
    else if (filled.length === 1 && blank && encoded !== undefined) set(row - from, 'footnote');
  }
};

const isRepeatedHeader = (grid: Grid, row: number, headers: readonly string[]): boolean => {
  const same = headers.filter((header, column) => header !== '' && wordKey(grid.columns[column]?.texts[grid.columns[column].codes[row] ?? 0] ?? '') === wordKey(header));
  return same.length >= Math.max(2, headers.length * 0.6);
};

/** A row with a figure beyond the last named column has slipped: 1,234 without quotes became two cells. */
const markRagged = (grid: Grid, { from, headers, set }: { readonly from: number; readonly headers: readonly string[]; readonly set: SetReason }): void => {
  const named = headers.findLastIndex((header) => header !== '');
  if (named < 1) return;
  for (const encoded of grid.columns.slice(named + 1)) {
    const figure = encoded.texts.map((text) => !isBlank(text) && looksNumeric(text));
    const rows = Array.from({ length: Math.max(0, grid.rowCount - from) }, (_, at) => at).filter((at) => figure[encoded.codes[at + from] ?? 0] === true);
    if (rows.length <= (grid.rowCount - from) / 2) for (const at of rows) set(at, 'ragged_row');
  }
};

/** Rows of levels above the school, and of split texts that are not the one chosen. */
const markUnwanted = (grid: Grid, mapping: Mapping, { from, set }: { readonly from: number; readonly set: SetReason }): void => {
  mapping.columns.forEach((role, column) => {
    const encoded = grid.columns[column];
    if (!encoded || (role.role !== 'level' && (role.role !== 'split' || role.keep === null))) return;
    const keep = new Set(role.role === 'level' ? role.keep : [role.keep ?? '']);
    const wanted = encoded.texts.map((text) => keep.has(text) || (role.role === 'level' && isBlank(text)));
    const reason = role.role === 'level' ? 'above_school' : 'split_not_chosen';
    for (let row = from; row < grid.rowCount; row += 1) if (!wanted[encoded.codes[row] ?? 0]) set(row - from, reason);
  });
};

/** Year of each row; -1 unreadable, 0 none. */
const rowYears = (
  grid: Grid,
  mapping: Mapping,
  { from, rows, headers }: { readonly from: number; readonly rows: number; readonly headers: readonly string[] },
): { readonly year: Int16Array; readonly unreadable: RowKeys['yearTexts']['unreadable']; readonly ownYears: boolean } => {
  const ownYears = mapping.columns.some((role) => 'year' in role && role.year !== undefined);
  const column = firstColumn(mapping, 'year');
  const fallback = mapping.year !== null && isPlausibleYear(mapping.year) ? mapping.year : 0;
  const year = new Int16Array(rows).fill(fallback);
  const encoded = grid.columns[column];
  if (!encoded) return { year, unreadable: [], ownYears };
  const used = new Uint8Array(encoded.texts.length);
  for (let row = from; row < grid.rowCount; row += 1) used[encoded.codes[row] ?? 0] = 1;
  const manner = yearManner(headers[column] ?? '', encoded.texts.filter((_, code) => used[code] === 1));
  const readings = encoded.texts.map((text): Year => (isBlank(text) ? fallback : (readYear(text, manner)?.year ?? -1)));
  const unreadable = new Map<string, number>();
  for (let at = 0; at < rows; at += 1) {
    const code = encoded.codes[at + from] ?? 0;
    const reading = readings[code] ?? 0;
    year[at] = reading;
    if (reading === -1 && !unreadable.has(encoded.texts[code] ?? '')) unreadable.set(encoded.texts[code] ?? '', at + from);
  }
  return { year, unreadable: [...unreadable].map(([text, row]) => ({ text, row })), ownYears };
};

interface RowSchools {
  readonly ofColumn: ReadonlyMap<number, number>;
  readonly candidate: Int32Array;
  readonly names: readonly { readonly name: string; readonly code: string | null }[];
  readonly byColumn: boolean;
}

/** One candidate a distinct (name, code); a row without a name is known by its code. */
const rowSchools = (grid: Grid, mapping: Mapping, { from, rows }: { readonly from: number; readonly rows: number }): RowSchools => {
  const nameColumn = grid.columns[firstColumn(mapping, 'school')];
  const codeColumn = grid.columns[firstColumn(mapping, 'schoolCode')];
  const candidate = new Int32Array(rows).fill(-1);
  const heads = mapping.columns.flatMap((role, column) => (role.role === 'value' && role.school !== undefined ? [{ column, name: role.school }] : []));
  if (heads.length > 0) return { candidate, names: heads.map(({ name }) => ({ name, code: null })), ofColumn: new Map(heads.map(({ column }, place) => [column, place])), byColumn: false };
  const ofColumn = new Map<number, number>();
  if (!nameColumn && !codeColumn) {
    if (mapping.schoolName === null) return { candidate, names: [], ofColumn, byColumn: false };
    return { candidate: candidate.fill(0), names: [{ name: mapping.schoolName, code: null }], ofColumn, byColumn: false };
  }
  const codes = codeColumn?.texts.map(readCode);
  const nameBlank = nameColumn?.texts.map(isBlank);
  const width = codeColumn?.texts.length ?? 1;
  const places = new Map<number, number>();
  const distinct = new Map<string, number>();
  const names: { readonly name: string; readonly code: string | null }[] = [];
  for (let at = 0; at < rows; at += 1) {
    const nameCode = nameColumn?.codes[at + from] ?? 0;
    const codeCode = codeColumn?.codes[at + from] ?? 0;
    const key = nameCode * width + codeCode;
    let place = places.get(key);
    if (place === undefined) {
      const code = codes?.[codeCode] ?? null;
      const name = nameColumn && !nameBlank?.[nameCode] ? schoolNameOf(nameColumn.texts[nameCode] ?? '') : nameColumn ? '' : (code ?? '');
      const text = JSON.stringify([name, code]);
      place = name === '' ? -1 : (distinct.get(text) ?? names.length);
      if (place === names.length) {
        distinct.set(text, place);
        names.push({ name, code });
      }
      places.set(key, place);
    }
    candidate[at] = place;
  }
  return { candidate, names, ofColumn, byColumn: true };
};

const countCandidates = (
  { candidate, names, ofColumn }: RowSchools,
  { skip, year, from, ownYears }: { readonly skip: Uint8Array; readonly year: Int16Array; readonly from: number; readonly ownYears: boolean },
): { readonly candidates: readonly Candidate[]; readonly firstRow: readonly number[] } => {
  const counts = names.map(() => 0);
  const firstRow = names.map(() => -1);
  const years = names.map(() => new Set<Year>());
  const everyone = names.map((_, place) => place);
  const count = (place: number, at: number): void => {
    if (place < 0) return;
    if (firstRow[place] === -1) firstRow[place] = at + from;
    counts[place] = (counts[place] ?? 0) + 1;
    years[place]?.add(ownYears ? 0 : (year[at] ?? 0));
  };
  for (let at = 0; at < candidate.length; at += 1) {
    if (skip[at] !== 0) continue;
    if (ofColumn.size > 0) for (const place of everyone) count(place, at);
    else count(candidate[at] ?? -1, at);
  }
  return { candidates: names.map((each, at) => ({ ...each, rows: counts[at] ?? 0, years: years[at] ?? new Set() })), firstRow };
};
