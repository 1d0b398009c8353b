import { catalogue } from '../../src/domain/catalogue.ts';
import { findingCategories } from '../../src/domain/findingCategories.ts';
import { MISSING_REASONS, STATUSES } from '../../src/domain/observation.ts';
import type { School } from '../../src/domain/school.ts';
import { SET_ASIDE_REASONS } from '../../src/domain/setAside.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import type { Grid } from '../../src/ingest/grid.ts';
import { interpret } from '../../src/ingest/interpret.ts';
import { NO_CORRECTIONS, type Corrections, type Mapping } from '../../src/ingest/mapping.ts';
import { understand } from '../../src/ingest/understand.ts';

interface Given {
  readonly fileName?: string;
  readonly schools?: readonly School[];
  readonly corrections?: Corrections;
  readonly file?: number;
}

export const understandTable = (grid: Grid, { fileName = 'a.csv', schools = [] }: Given = {}): Mapping =>
  understand(grid, { fileName, schools, metrics: catalogue, remembered: () => null });

export const interpretAs = (grid: Grid, mapping: Mapping, { fileName = 'a.csv', schools = [], corrections = NO_CORRECTIONS, file = 0 }: Given = {}): Draft =>
  interpret(grid, mapping, { fileName, file, schools, metrics: catalogue, categories: findingCategories, corrections });

/** A table with nobody correcting anything. */
export const draftOf = (grid: Grid, given: Given = {}): Draft => interpretAs(grid, understandTable(grid, given), given);

/** One line an observation: school, year, metric, value or why there is none, and its status where that is not `reported`. */
export const saidBy = ({ observations: from, newSchools, schools }: Draft): readonly string[] => {
  const nameOf = (id: string): string => newSchools.find((school) => school.id === id)?.name ?? schools.find((match) => match.school === id)?.name ?? id;
  return Array.from({ length: from.length }, (_, at) => {
    const value = from.value[at] ?? Number.NaN;
    const said = Number.isNaN(value) ? (MISSING_REASONS[from.missing[at] ?? 0] ?? '') : String(value);
    const status = STATUSES[from.status[at] ?? 0] ?? '';
    const parts = [nameOf(from.schools[from.school[at] ?? 0] ?? ''), String(from.year[at]), from.metrics[from.metric[at] ?? 0] ?? '', said];
    return [...parts, ...(status === 'reported' ? [] : [status])].join(' ');
  });
};

/** One line a cell set aside: row, column's name, text, reason. */
export const asideOf = ({ setAside: from, headers }: Draft): readonly string[] =>
  Array.from({ length: from.length }, (_, at) => `${from.row[at]} ${headers[from.column[at] ?? 0]} ${from.texts[from.text[at] ?? 0]} ${SET_ASIDE_REASONS[from.reason[at] ?? 0]}`);
