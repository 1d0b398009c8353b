import { array, assert, asyncProperty, constantFrom, integer, nat, oneof, option, record, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldJournal } from '../../src/domain/foldJournal.ts';
import { importId, type ImportId, type SchoolId } from '../../src/domain/ids.ts';
import type { JournalEntry } from '../../src/domain/journal.ts';
import type { RegisterAct } from '../../src/domain/register/registerAct.ts';
import { encodeObservations } from '../../src/engine/encodeObservations.ts';
import type { State } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { EngineRow, Question } from '../../src/engine/question.ts';
import { observationColumns } from '../support/observationColumns.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { testMetric, testSchool } from '../support/testEngine.ts';

interface Row {
  readonly school: string;
  readonly metric: string;
  readonly year: number;
  readonly value: number;
  readonly file: number;
  readonly row: number;
}

const SCHOOLS = ['a', 'b', 'c', 'd'] as const;
const METRICS = [testMetric({ id: 'm' }), testMetric({ id: 'n' })];
const IMPORTS = [importId('one'), importId('two'), importId('three')] as const;
const entry = (id: ImportId, no: number): JournalEntry => ({
  no, at: '', kind: 'import', id, files: [], observations: 0, brands: 0, findings: 0, schoolIds: SCHOOLS.map((name) => testSchool({ id: name }).id), metricIds: METRICS.map((metric) => metric.id),
  newSchools: SCHOOLS.map((name) => testSchool({ id: name })), newAliases: [], newMetrics: [], changedSchools: [],
});

const school = constantFrom(...SCHOOLS).map((id) => testSchool({ id }).id);
const act: Arbitrary<RegisterAct> = oneof(
  record({ one: school, other: school }).map(({ one, other }): RegisterAct => ({ kind: 'joined', school: one, into: other, names: [] })),
  record({ one: school, other: constantFrom<SchoolId>(...SCHOOLS.map((id) => testSchool({ id }).id), testSchool({ id: 'new' }).id), of: constantFrom(...IMPORTS), file: option(nat({ max: 1 })), years: option(constantFrom([2020], [2021])) }).map(
    ({ one, other, of, file, years }): RegisterAct => ({ kind: 'separated', school: one, to: other, names: [], founded: [testSchool({ id: 'new' })], from: [{ import: of, file, years }] }),
  ),
).filter((each) => each.kind === 'joined' ? each.school !== each.into : each.kind !== 'separated' || each.school !== each.to);

const random = record({
  rows: array(array(record({ school: constantFrom(...SCHOOLS), metric: constantFrom('m', 'n'), year: integer({ min: 2020, max: 2021 }), value: nat({ max: 99 }), file: nat({ max: 1 }) }), { minLength: 3, maxLength: 10 }), { minLength: 3, maxLength: 3 }),
  acts: array(act, { minLength: 1, maxLength: 4 }),
  turns: array(record({ which: nat({ max: 5 }), back: constantFrom(true, false) }), { maxLength: 4 }),
});

const question: Question<readonly EngineRow[]> = {
  key: ['addressed'],
  sql: { text: 'SELECT s.id AS school, m.id AS metric, h.year, h.value, i.id AS act, h.row AS place FROM holding h JOIN school s USING (school_no) JOIN metric m USING (metric_no) JOIN import i USING (import_no)', values: [] },
  decode: (rows) => rows,
};
const told = (rows: readonly EngineRow[]): readonly string[] => rows.map((row) => [row['school'], row['metric'], row['year'], row['value'], row['act'], row['place']].join(' ')).toSorted();

/** The rule in plain words: every row goes where the live acts in turn send it, then the latest import's first row of a figure holds. */
const recomputed = (journal: readonly JournalEntry[], rows: ReadonlyMap<ImportId, readonly Row[]>): readonly string[] => {
  const undone = new Set<ImportId>();
  for (const each of journal) {
    if (each.kind === 'undo') undone.add(each.target);
    if (each.kind === 'redo') undone.delete(each.target);
  }
  const joins = new Map<string, string>();
  const stands = (id: string): string => { const into = joins.get(id); return into === undefined ? id : stands(into); };
  const live: { readonly from: string; readonly to: string; readonly act: RegisterAct }[] = [];
  for (const each of journal) {
    if (each.kind !== 'registered' || undone.has(each.id)) continue;
    const { act: one } = each;
    if (one.kind !== 'joined' && one.kind !== 'separated') continue;
    const [from, to] = [stands(one.school), stands(one.kind === 'joined' ? one.into : one.to)];
    if (from === to) continue;
    live.push({ from, to, act: one });
    if (one.kind === 'joined') joins.set(from, to);
  }
  const best = new Map<string, string>();
  for (const each of journal) {
    if (each.kind !== 'import' || undone.has(each.id)) continue;
    const first = new Set<string>();
    for (const row of (rows.get(each.id) ?? []).toSorted((one, other) => one.file - other.file || one.row - other.row)) {
      let now: string = row.school;
      for (const one of live) {
        if (one.from !== now) continue;
        if (one.act.kind === 'joined') now = one.to;
        else if (one.act.kind === 'separated' && one.act.from.some((from) => from.import === each.id && (from.file ?? row.file) === row.file && (from.years?.includes(row.year) ?? true))) now = one.to;
      }
      const key = `${now} ${row.metric} ${row.year}`;
      if (first.has(key)) continue;
      first.add(key);
      best.set(key, `${key} ${row.value} ${each.id} ${row.row}`);
    }
  }
  return [...best.values()].toSorted();
};

describe('rows addressed anew by acts of the register', () => {
  it('belong where the acts in force send them, step by step, undone and done again, and from a snapshot of any step', async () => {
    await assert(
      asyncProperty(random, nat(), async ({ rows, acts, turns }, pick) => {
        const segments = new Map(IMPORTS.map((id, at) => {
          const seen = new Set<string>();
          return [id, (rows[at] ?? []).filter(({ school: one, metric, year }) => !seen.has(`${one}${metric}${year}`) && seen.add(`${one}${metric}${year}`)).map((row, place): Row => ({ ...row, row: place + 2 }))] as const;
        }));
        const journal: JournalEntry[] = [...IMPORTS.slice(0, 2).map((id, at) => entry(id, at + 1)), ...acts.map((one, at): JournalEntry => ({ no: at + 3, at: '', kind: 'registered', id: importId(`act-${at}`), act: one }))];
        journal.push(entry(IMPORTS[2], journal.length + 1));
        const targets = [...acts.map((_, at) => importId(`act-${at}`)), ...IMPORTS];
        for (const { which, back } of turns) journal.push({ no: journal.length + 1, at: '', kind: back ? 'redo' : 'undo', target: targets[which % targets.length] ?? IMPORTS[0] });
        const state = (until: number): State => ({
          workspace: foldJournal(journal.slice(0, until), METRICS),
          segment: async (id) => ({ import: id, observations: encodeObservations(observationColumns(segments.get(id) ?? [])), brands: [], findings: [] }),
        });
        const engine = await openEngine(await testDatabase(), null);
        const cut = 2 + (pick % (journal.length - 1));
        let snapshot = null;
        for (let until = 2; until <= journal.length; until += 1) {
          await engine.show(state(until));
          expect(told(await engine.ask(question))).toEqual(recomputed(journal.slice(0, until), segments));
          if (until === cut) snapshot = await engine.writeSnapshot();
        }
        const again = await openEngine(await testDatabase(), snapshot);
        for (let until = cut; until <= journal.length; until += 1) {
          await again.show(state(until));
          expect(told(await again.ask(question))).toEqual(recomputed(journal.slice(0, until), segments));
        }
        for (const one of [engine, again]) one.close();
      }),
      { numRuns: 30 },
    );
  });
});
