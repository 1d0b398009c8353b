import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { Decision, Workspace } from '../domain/journal.ts';
import { turnsAmong } from '../domain/register/predecessors.ts';
import { SCHOOL_TYPES } from '../domain/school.ts';
import { encodeTable, type Columns, type Rows } from './encodeTable.ts';
import type { Numbers } from './numbers.ts';

interface Numbering {
  readonly schools: Numbers<SchoolId>;
  readonly metrics: Numbers<MetricId>;
}

interface WorkspaceTable {
  readonly table: string;
  readonly rows: Uint8Array | null;
}

const table = (name: string, columns: Columns, rows: Rows): WorkspaceTable => ({
  table: name,
  rows: rows.length > 0 ? encodeTable(columns, rows) : null,
});

/** The tables that are written anew for each state, each as an Arrow IPC stream; null where there is no row. */
export const workspaceTables = (
  workspace: Workspace,
  { schools, metrics }: Numbering,
): readonly WorkspaceTable[] => {
  const live = workspace.imports.filter((entry) => entry.live);
  const corrections = workspace.corrections.filter((entry) => entry.live);
  const acts = [...live, ...corrections];
  const actNo = new Map(acts.map((entry) => [entry.id, entry.no]));
  return [
    table(
      'school',
      {
        school_no: 'integer', id: 'text', name: 'text', code: 'text', type: 'text', area: 'text',
        pupils: 'integer', staff: 'integer', members: 'integer', opened: 'integer', closed: 'integer',
      },
      workspace.schools.map((school) => [
        schools.of(school.id), school.id, school.name, school.code, school.type, school.area,
        school.pupils, school.staff, school.members, school.opened, school.closed,
      ]),
    ),
    table(
      'metric',
      {
        metric_no: 'integer', id: 'text', theme: 'text', name_zh: 'text', name_en: 'text', kind: 'text',
        unit_zh: 'text', unit_en: 'text', direction: 'text', rankable: 'boolean', aggregation: 'text',
      },
      workspace.metrics.map((metric) => [
        metrics.of(metric.id), metric.id, metric.theme, metric.name.zh, metric.name.en, metric.kind,
        metric.unit.zh, metric.unit.en, metric.direction, metric.rankable, metric.aggregation,
      ]),
    ),
    table(
      'norm',
      { metric_no: 'integer', school_type: 'text', from_year: 'integer', to_year: 'integer', bound: 'text', value: 'double' },
      workspace.metrics.flatMap((metric) =>
        metric.norms.flatMap((norm) =>
          (norm.schoolTypes === 'all' ? SCHOOL_TYPES : norm.schoolTypes).map((type) => [
            metrics.of(metric.id), type, norm.fromYear, norm.toYear, norm.bound, norm.value,
          ]),
        ),
      ),
    ),
    table(
      'definition_change',
      { metric_no: 'integer', year: 'integer', note_zh: 'text', note_en: 'text' },
      workspace.metrics.flatMap((metric) =>
        metric.definitionChanges.map((change) => [metrics.of(metric.id), change.year, change.note.zh, change.note.en]),
      ),
    ),
    table(
      'school_turn',
      { school_no: 'integer', year: 'integer' },
      [...turnsAmong(workspace.schools)].flatMap(([school, turns]) => turns.map(({ year }) => [schools.of(school), year])),
    ),
    table('import', { import_no: 'integer', id: 'text' }, acts.map((entry) => [entry.no, entry.id])),
    table('correction', { import_no: 'integer', made: 'text', reason: 'text' }, corrections.map((entry) => [entry.no, entry.at, entry.reason])),
    table(
      'decision',
      { decision_no: 'integer', school_no: 'integer', year: 'integer', metric_no: 'integer', import_no: 'integer' },
      lastDecisions(workspace).map((decision) => [
        decision.no, schools.of(decision.school), decision.year, metrics.of(decision.metric), actNo.get(decision.holds) ?? null,
      ]),
    ),
  ];
};

/** A correction is a person's decision for itself. Of several on one figure the last counts. */
const lastDecisions = ({ decisions, corrections }: Workspace): readonly Decision[] => {
  const made = corrections.filter(({ live }) => live).map(({ id, ...correction }) => ({ ...correction, holds: id }));
  const inOrder = [...decisions, ...made].toSorted((one, other) => one.no - other.no);
  return [...new Map(inOrder.map((decision) => [`${decision.school}\n${decision.year}\n${decision.metric}`, decision])).values()];
};
