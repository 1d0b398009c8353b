import type { SchoolId } from '../domain/ids.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Lineage, School } from '../domain/school.ts';
import type { Year } from '../domain/year.ts';
import type { SchoolTie } from './draft.ts';
import { cellText, type Grid, placeOf } from './grid.ts';
import { joinLineage } from './joinLineage.ts';
import { lineageHint, readLineage, type ToldLineage } from './lineage.ts';
import type { Mapping } from './mapping.ts';
import { splitNames } from '../domain/plainText.ts';
import type { RowKeys } from './rowKeys.ts';
import { nameKernels, schoolKey } from './schoolNames.ts';

/** What remarks say of a school by itself; `names` are those it bore or came to bear. */
export interface OwnHistory {
  readonly lineage: readonly Lineage[];
  readonly names: readonly string[];
  readonly opened: Year | null;
  readonly closed: Year | null;
}

export interface ToldSchools {
  readonly histories: ReadonlyMap<SchoolId, OwnHistory>;
  /** What takes another school to understand. */
  readonly ties: readonly SchoolTie[];
  /** By column of lineage and code of its texts: 1 where the text was read. */
  readonly read: ReadonlyMap<number, Uint8Array>;
  readonly warnings: readonly Problem[];
}

interface Given {
  readonly mapping: Mapping;
  readonly headers: readonly string[];
  readonly file: string;
  readonly keys: RowKeys;
  readonly schools: readonly SchoolId[];
  readonly schoolOf: Int32Array;
}

const NOTHING: OwnHistory = { lineage: [], names: [], opened: null, closed: null };

/** Reads the columns of lineage of rows whose school is known. */
export const readToldLineage = (grid: Grid, { mapping, headers, file, keys, schools, schoolOf }: Given): ToldSchools => {
  const histories = new Map<SchoolId, OwnHistory>();
  const ties: SchoolTie[] = [];
  const warnings: Problem[] = [];
  const read = new Map<number, Uint8Array>();
  const aliasColumns = mapping.columns.flatMap(({ role }, column) => (role === 'alias' ? [column] : []));
  mapping.columns.forEach(({ role }, column) => {
    const encoded = grid.columns[column];
    if (role !== 'lineage' || !encoded) return;
    const hint = lineageHint(headers[column] ?? '');
    const told = encoded.texts.map((text) => readLineage(text, hint));
    read.set(column, Uint8Array.from(told, (events) => (events.length > 0 ? 1 : 0)));
    // A remark that stands in every year's row of a school is heard once.
    const heard = new Set<number>();
    for (let at = 0; at < keys.rows; at += 1) {
      const row = at + keys.from;
      const candidate = keys.candidate[at] ?? -1;
      const ofSchool = keys.skip[at] === 0 ? (schoolOf[candidate] ?? -1) : -1;
      const school = schools[ofSchool];
      const code = encoded.codes[row] ?? 0;
      const events = told[code] ?? [];
      const telling = ofSchool * encoded.texts.length + code;
      if (school === undefined || events.length === 0 || heard.has(telling)) continue;
      heard.add(telling);
      const place: Place = { file, ...placeOf(grid, row), column: headers[column] ?? '', text: cellText(grid, row, column) };
      const own = keys.candidates[candidate]?.name ?? '';
      const aliases = aliasColumns.flatMap((each) => splitNames(cellText(grid, row, each)));
      for (const event of events) {
        const before = histories.get(school) ?? NOTHING;
        const after = isTie(event) ? before : ownEvent(event, { before, own, aliases });
        if (isTie(event)) ties.push({ school, told: event, place });
        else if (after === null) warnings.push({ code: 'lineage_unresolved', place, values: {} });
        if (after !== null) histories.set(school, after);
      }
    }
  });
  return { histories, ties, read, warnings: warnings.slice(0, 20) };
};

const isTie = (event: ToldLineage): event is SchoolTie['told'] => event.kind === 'mergedInto' || event.kind === 'mergedWith' || event.kind === 'campusOf' || event.kind === 'absorbed';

type OwnEvent = Exclude<ToldLineage, SchoolTie['told']>;

/** The history with one event more; null where a change of name does not say from what. */
const ownEvent = (event: OwnEvent, { before, own, aliases }: { readonly before: OwnHistory; readonly own: string; readonly aliases: readonly string[] }): OwnHistory | null => {
  if (event.kind === 'memberOf') return { ...before, lineage: joinLineage(before.lineage, [{ kind: 'memberOf', year: event.year, group: event.group }]) };
  if (event.kind !== 'renamed') return event.kind === 'opened' ? { ...before, opened: before.opened ?? event.year } : { ...before, closed: event.year };
  const later = event.to !== null && !isOneName(event.to, own) ? event.to : null;
  const said = event.from ?? (later === null ? (aliases.length === 1 ? (aliases[0] ?? null) : null) : own);
  if (said === null) return null;
  const former = isOneName(said, own) ? own : (aliases.find((alias) => isOneName(alias, said)) ?? said);
  return {
    ...before,
    names: [...before.names, former, ...(later === null ? [] : [later])],
    lineage: joinLineage(before.lineage, [{ kind: 'renamed', year: event.year, formerName: former }]),
  };
};

/** 第三小学 and 云岫区第三小学, within one row. */
const isOneName = (one: string, other: string): boolean => {
  const kernels = new Set(nameKernels(one).slice(0, 2));
  return schoolKey(one) === schoolKey(other) || nameKernels(other).slice(0, 2).some((kernel) => kernels.has(kernel));
};

/** The school with its history; names that another school bears stay that school's, and years of a register hold. */
export const withHistory = (school: School, history: OwnHistory | undefined, isTaken: (name: string) => boolean): School =>
  history === undefined
    ? school
    : {
        ...school,
        aliases: [...new Set([...school.aliases, ...history.names.filter((name) => !isTaken(name))])].filter((alias) => alias !== school.name),
        opened: school.opened ?? history.opened,
        closed: school.closed ?? history.closed,
        lineage: joinLineage(school.lineage, history.lineage),
      };
