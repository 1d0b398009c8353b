import type { ColumnRole, TableKind } from '../../../ingest/mapping.ts';
import { inferredMetricId } from '../../../ingest/metrics.ts';

type RoleName = ColumnRole['role'];
interface RoleGroup {
  readonly group: 'who' | 'figures' | 'parts' | 'other';
  readonly roles: readonly RoleName[];
}

const WHO: RoleGroup = { group: 'who', roles: ['school', 'schoolCode', 'year', 'schoolType', 'area', 'pupils', 'staff', 'members', 'alias', 'opened', 'closed', 'lineage'] };
const OTHER: RoleGroup = { group: 'other', roles: ['ignore', 'personal'] };

/** The roles a column can have in a table of each kind, as the choice lists them. */
export const ROLES_OF: Readonly<Record<TableKind, readonly RoleGroup[]>> = {
  observations: [
    WHO,
    { group: 'figures', roles: ['metric', 'metricName', 'value', 'numerator', 'denominator', 'status', 'unit'] },
    { group: 'parts', roles: ['split', 'level'] },
    OTHER,
  ],
  brands: [WHO, { group: 'figures', roles: ['programme', 'brandLevel', 'batch', 'outcome'] }, OTHER],
  findings: [WHO, { group: 'figures', roles: ['findingKind', 'category', 'sentence'] }, OTHER],
};

const PLAIN: readonly ColumnRole[] = [
  { role: 'school' },
  { role: 'schoolCode' },
  { role: 'schoolType' },
  { role: 'area' },
  { role: 'pupils' },
  { role: 'staff' },
  { role: 'members' },
  { role: 'alias' },
  { role: 'opened' },
  { role: 'closed' },
  { role: 'lineage' },
  { role: 'year' },
  { role: 'metricName' },
  { role: 'value' },
  { role: 'numerator' },
  { role: 'denominator' },
  { role: 'status' },
  { role: 'unit' },
  { role: 'programme' },
  { role: 'brandLevel' },
  { role: 'batch' },
  { role: 'outcome' },
  { role: 'findingKind' },
  { role: 'category' },
  { role: 'sentence' },
  { role: 'personal' },
  { role: 'ignore' },
];

interface About {
  readonly header: string;
  readonly samples: readonly string[];
  readonly before: ColumnRole;
}

/** The role of that name, with what goes with it guessed from the column; the role it had before comes back as it was. */
export const roleNamed = (name: RoleName, { header, samples, before }: About): ColumnRole => {
  if (name === before.role) return before;
  if (name === 'metric') return { role: 'metric', metric: inferredMetricId(header), part: 'value' };
  if (name === 'split') return { role: 'split', keep: null };
  if (name === 'level') return { role: 'level', keep: samples.slice(0, 1) };
  return PLAIN.find(({ role }) => role === name) ?? { role: 'ignore' };
};
