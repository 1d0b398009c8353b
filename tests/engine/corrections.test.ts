import { assert, asyncProperty, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidByCorrection } from '../../src/domain/correction.ts';
import { foldJournal } from '../../src/domain/foldJournal.ts';
import type { Workspace } from '../../src/domain/journal.ts';
import { missingCode, STATUS_CLASSES, statusClass, statusCode, type MissingReason, type Status } from '../../src/domain/observation.ts';
import { encodeObservations } from '../../src/engine/encodeObservations.ts';
import type { State } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { EngineRow, Question } from '../../src/engine/question.ts';
import { correctedFigures } from '../../src/queries/correctedFigures.ts';
import { observationColumns } from '../support/observationColumns.ts';
import { METRICS, randomJournals, type RandomJournal } from '../support/randomJournal.ts';
import { testDatabase } from '../support/testDatabase.ts';

const holding: Question<readonly EngineRow[]> = {
  key: ['holding'],
  sql: { text: 'SELECT s.id || m.id AS key, i.id AS act, h.value, h.status, h.missing FROM holding h JOIN school s USING (school_no) JOIN metric m USING (metric_no) JOIN import i USING (import_no)', values: [] },
  decode: (rows) => rows,
};

interface Candidate {
  readonly key: string;
  readonly act: string;
  readonly no: number;
  readonly value: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
}

/** All that live acts say of figures, each with its weight by the rule of engine/schema.ts: what was said or decided for last; to say nothing is no word. */
const weighed = ({ imports, corrections, decisions }: Workspace, { rows }: RandomJournal): readonly (Candidate & { readonly weight: number })[] => {
  const said: readonly Candidate[] = [
    ...imports.filter(({ live }) => live).flatMap(({ id, no }) => (rows.get(id) ?? []).map(({ school, metric, value, status = 'reported', missing = 'none' }) => ({ key: school + metric, act: id, no, value, status, missing }))),
    ...corrections.filter(({ live }) => live).flatMap((one) => saidByCorrection(one).map(({ value, status, missing }) => ({ key: one.school + one.metric, act: one.id, no: one.no, value, status, missing }))),
  ];
  const words = [...decisions.map((one) => ({ ...one, act: one.holds })), ...corrections.filter(({ live }) => live).map((one) => ({ ...one, act: one.id }))].toSorted((one, other) => one.no - other.no);
  const last = new Map(words.map((word) => [word.school + word.metric, word]));
  return said.map((candidate) => {
    const word = last.get(candidate.key);
    const decided = word?.act === candidate.act ? word.no : null;
    const silent = candidate.value === null && !['not_applicable', 'to_verify', 'withheld'].includes(candidate.missing) && decided === null;
    return { ...candidate, weight: (decided ?? candidate.no) - (silent ? 1000 : 0) };
  });
};

/** Of each figure and class what weighs most. */
const holdingOf = (workspace: Workspace, random: RandomJournal): readonly string[] => {
  const best = new Map<string, Candidate & { readonly weight: number }>();
  for (const candidate of weighed(workspace, random)) {
    const grain = `${candidate.key} ${statusClass(candidate.status)}`;
    if (candidate.weight > (best.get(grain)?.weight ?? -Infinity)) best.set(grain, candidate);
  }
  return [...best.values()].map(({ key, act, value, status, missing }) => JSON.stringify([key, act, value, statusCode(status), missingCode(missing)])).toSorted();
};

const isImport = (act: string): boolean => act.startsWith('import-');

const told = (rows: readonly EngineRow[]): readonly string[] => rows.map(({ key, act, value, status, missing }) => JSON.stringify([key, act, value, status, missing])).toSorted();

const stateOf = ({ journal, rows }: RandomJournal, until: number): State => ({
  workspace: foldJournal(journal.slice(0, until), METRICS),
  segment: async (id) => ({ import: id, observations: encodeObservations(observationColumns(rows.get(id) ?? [])), brands: [], findings: [] }),
});

describe('corrections among imports and decisions', () => {
  it('hold by one rule, brought in step by step, all at once, or from a snapshot of any step', async () => {
    await assert(
      asyncProperty(randomJournals, nat(), async (random, pick) => {
        const { length } = random.journal;
        const cut = 1 + (pick % length);
        const wanted = holdingOf(foldJournal(random.journal, METRICS), random);
        const steps = await openEngine(await testDatabase(), null);
        await steps.show(stateOf(random, cut));
        expect(told(await steps.ask(holding))).toEqual(holdingOf(foldJournal(random.journal.slice(0, cut), METRICS), random));
        const snapshot = await steps.writeSnapshot();
        await steps.show(stateOf(random, length));
        expect(told(await steps.ask(holding))).toEqual(wanted);
        const again = await openEngine(await testDatabase(), snapshot);
        await again.show(stateOf(random, cut));
        expect(told(await again.ask(holding))).toEqual(holdingOf(foldJournal(random.journal.slice(0, cut), METRICS), random));
        await again.show(stateOf(random, length));
        expect(told(await again.ask(holding))).toEqual(wanted);
        for (const engine of [steps, again]) engine.close();
      }),
      { numRuns: 40 },
    );
  });

  it('are listed with what was there before them, and whether they hold', async () => {
    await assert(
      asyncProperty(randomJournals, async (random) => {
        const { journal } = random;
        const engine = await openEngine(await testDatabase(), null);
        await engine.show(stateOf(random, journal.length));
        const workspace = foldJournal(journal, METRICS);
        const live = workspace.corrections.filter((one) => one.live);
        const held = holdingOf(workspace, random).map((text) => String(JSON.parse(text)[1]));
        const found = await engine.ask(correctedFigures());
        expect(found.map(({ correction }) => correction)).toEqual(live.map(({ id }) => id).toReversed());
        const all = weighed(workspace, random);
        for (const { correction, holds, before } of found) {
          expect(holds).toBe(held.includes(correction));
          const of = live.find(({ id }) => id === correction);
          const first = STATUS_CLASSES.find((kind) => of && saidByCorrection(of).some(({ status }) => statusClass(status) === kind));
          const earlier = all
            .filter(({ act, no, key, status }) => isImport(act) && no < (of?.no ?? 0) && key === `${of?.school}${of?.metric}` && statusClass(status) === first)
            .toSorted((one, other) => other.weight - one.weight)[0];
          expect(before && [before.source.import, before.value, before.status]).toEqual(earlier ? [earlier.act, earlier.value, earlier.status] : null);
        }
      }),
      { numRuns: 20 },
    );
  });
});
