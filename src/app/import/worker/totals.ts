import type { Workspace } from '../../../domain/journal.ts';
import { isFault, SET_ASIDE_REASONS } from '../../../domain/setAside.ts';
import type { ImportPlan } from '../../../ingest/plan.ts';
import type { KnownNames, Totals } from '../summary.ts';
import type { Contradictions } from './findContradictions.ts';
import { takenFiles, type Session } from './session.ts';

const FAULTS = SET_ASIDE_REASONS.map(isFault);

/** What a commit would take, over all files; cells = accepted + setAside. */
export const totalsOf = (session: Session, { plan, conflicts, same }: { readonly plan: ImportPlan } & Contradictions): Totals => {
  const add = (part: 'cells' | 'accepted' | 'setAside'): number => plan.files.reduce((sum, file) => sum + file[part], 0);
  return {
    files: takenFiles(session).length,
    schools: plan.schoolIds.length,
    years: plan.years.length,
    metrics: plan.metricIds.length,
    figures: plan.observations.length,
    brands: plan.brands.length,
    findings: plan.findings.length,
    cells: add('cells'),
    accepted: add('accepted'),
    setAside: add('setAside'),
    faults: plan.setAside.reason.reduce((sum, reason) => sum + (FAULTS[reason] === true ? 1 : 0), 0),
    conflicts: conflicts.length,
    same,
    warnings: plan.warnings,
  };
};

/** Everything a name in a file can be said to be. */
export const knownNames = (workspace: Workspace, plan: ImportPlan): KnownNames => {
  const schools = new Set(workspace.schools.map(({ id }) => id));
  const metrics = new Set(workspace.metrics.map(({ id }) => id));
  return {
    schools: [...workspace.schools, ...plan.newSchools.filter(({ id }) => !schools.has(id))].map(({ id, name, code }) => ({ id, name, code, fresh: !schools.has(id) })),
    metrics: [...workspace.metrics, ...plan.newMetrics.filter(({ id }) => !metrics.has(id))].map(({ id, name, kind }) => ({ id, zh: name.zh, en: name.en, kind, fresh: !metrics.has(id) })),
  };
};
