import type { ImportId, MetricId, SchoolId } from './ids.ts';
import type { Decision, ImportEntry, JournalEntry, Workspace } from './journal.ts';
import type { Metric } from './metric.ts';
import { applyAct } from './register/applyAct.ts';
import { inForce, readdressedBy, schoolsSpoken, standsFor } from './register/readdressed.ts';
import type { School } from './school.ts';

/**
 * What the journal comes to. An undone import is there, not live; its schools and metrics stay only where a live import
 * speaks of them. Catalogue metrics are always there. Order: first appearance in the journal, so that it never shuffles.
 */
export const foldJournal = (journal: readonly JournalEntry[], catalogue: readonly Metric[]): Workspace => {
  const imports = journal.filter((entry): entry is ImportEntry => entry.kind === 'import');
  const live = liveImports(journal);
  const registered = of(journal, 'registered');
  const working = new Map(inForce(registered.filter(({ id }) => live.has(id))).map(({ id, act }) => [id, act]));
  const acts = [...working.values()];
  const readdressed = readdressedBy(acts, imports);
  const spoken = ({ id, schoolIds }: ImportEntry): readonly SchoolId[] => schoolsSpoken(readdressed.get(id) ?? [], schoolIds);
  const now = standsFor(acts);
  const current = imports.filter((entry) => live.has(entry.id));
  const spokenSchools = new Set(current.flatMap(spoken));
  const spokenMetrics = new Set(current.flatMap((entry) => entry.metricIds));
  const schools = new Map<SchoolId, School>();
  const metrics = new Map<MetricId, Metric>(catalogue.map((metric) => [metric.id, metric]));
  for (const entry of journal) {
    if (entry.kind === 'import') {
      for (const school of entry.newSchools) if (spokenSchools.has(school.id) && !schools.has(school.id)) schools.set(school.id, school);
      for (const metric of entry.newMetrics) if (spokenMetrics.has(metric.id) && !metrics.has(metric.id)) metrics.set(metric.id, metric);
      if (live.has(entry.id)) {
        for (const school of entry.changedSchools) if (schools.has(school.id)) schools.set(school.id, school);
        for (const { school, alias } of entry.newAliases) addAlias(schools, school, alias);
      }
    }
    if (entry.kind === 'registered') {
      const act = working.get(entry.id);
      if (act) applyAct(schools, act);
    }
    if (entry.kind === 'schoolEdited' && schools.has(entry.school.id)) schools.set(entry.school.id, entry.school);
    if (entry.kind === 'metricEdited' && metrics.has(entry.metric.id)) metrics.set(entry.metric.id, entry.metric);
  }
  const bases = current.flatMap((entry) => entry.files.map((file) => file.basis));
  return {
    revision: journal.at(-1)?.no ?? 0,
    schools: [...schools.values()],
    metrics: [...metrics.values()],
    imports: imports.map((entry) => ({ ...entry, schoolIds: spoken(entry), live: live.has(entry.id) })),
    decisions: decisionsOf(journal, live, now),
    corrections: of(journal, 'corrected').map((entry) => ({ ...entry, school: now(entry.school), live: live.has(entry.id) && schools.has(now(entry.school)) && metrics.has(entry.metric) })),
    basis: bases.length > 0 && bases.every((basis) => basis === 'school') ? 'school' : 'calendar',
    annotations: latest(of(journal, 'annotated'), ({ metric, year }) => [metric, year]).filter(({ text }) => text !== ''),
    similar: new Map(latest(of(journal, 'similarChosen'), ({ school }) => [now(school)]).flatMap(({ school, similar }) => (similar ? [[now(school), similar.map(now)] as const] : []))),
    followUps: latest(of(journal, 'followedUp').map((entry) => ({ ...entry, school: now(entry.school) })), ({ school, year, sentence }) => [school, year, sentence]).filter(({ state }) => state !== null),
    acts: registered.map((entry) => ({ ...entry, live: live.has(entry.id) })),
    readdressed,
  };
};

const of = <Kind extends JournalEntry['kind']>(journal: readonly JournalEntry[], kind: Kind): readonly Extract<JournalEntry, { kind: Kind }>[] =>
  journal.filter((entry): entry is Extract<JournalEntry, { kind: Kind }> => entry.kind === kind);

/** Of entries about the same thing, the last. */
const latest = <Entry>(entries: readonly Entry[], about: (entry: Entry) => readonly unknown[]): readonly Entry[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(about(entry)), entry])).values(),
];

const liveImports = (journal: readonly JournalEntry[]): ReadonlySet<ImportId> => {
  const live = new Set<ImportId>();
  for (const entry of journal) {
    if (entry.kind === 'import' || entry.kind === 'corrected' || entry.kind === 'registered') live.add(entry.id);
    if (entry.kind === 'undo') live.delete(entry.target);
    if (entry.kind === 'redo') live.add(entry.target);
  }
  return live;
};

/**
 * What a person decided on each figure last, of what is still there: where the import decided for is undone, the decision
 * before it is in force again. A decision taken back leaves nothing.
 */
const decisionsOf = (journal: readonly JournalEntry[], live: ReadonlySet<ImportId>, nowOf: (school: SchoolId) => SchoolId): readonly Decision[] => {
  const held = new Map<string, Decision | null>();
  for (const entry of journal) {
    if (entry.kind !== 'decision' && entry.kind !== 'decided') continue;
    const { no, at, holds } = entry;
    if (holds !== null && !live.has(holds)) continue;
    for (const { school: said, year, metric } of entry.kind === 'decided' ? entry.figures : [entry]) {
      const school = nowOf(said);
      const key = `${school}\u001F${metric}\u001F${year}`;
      held.delete(key);
      held.set(key, holds === null ? null : { no, at, school, year, metric, holds });
    }
  }
  return [...held.values()].filter((decision) => decision !== null);
};

const addAlias = (schools: Map<SchoolId, School>, id: SchoolId, alias: string): void => {
  const school = schools.get(id);
  if (school && school.name !== alias && !school.aliases.includes(alias)) {
    schools.set(id, { ...school, aliases: [...school.aliases, alias] });
  }
};
