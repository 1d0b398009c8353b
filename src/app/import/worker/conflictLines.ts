import type { Workspace } from '../../../domain/journal.ts';
import { formatValue } from '../../../domain/formatting.ts';
import type { ImportPlan } from '../../../ingest/plan.ts';
import type { ConflictLine } from '../protocol.ts';
import { conflictKey, type Contradiction } from './findContradictions.ts';

/** So many contradictions are listed; the rest follow the rule for all. */
const LISTED = 2000;

interface Known {
  readonly workspace: Workspace;
  readonly plan: ImportPlan;
  readonly language: 'zh' | 'en';
}

/** Old against new, in words. */
export const conflictLines = (conflicts: readonly Contradiction[], { workspace, plan, language }: Known): readonly ConflictLine[] => {
  const schools = new Map([...workspace.schools, ...plan.newSchools].map((school) => [school.id, school.name]));
  const metrics = new Map([...workspace.metrics, ...plan.newMetrics].map((metric) => [metric.id, metric]));
  const imports = new Map(workspace.imports.map((entry) => [entry.id, entry]));
  return conflicts.slice(0, LISTED).map((conflict) => {
    const metric = metrics.get(conflict.metric);
    const origin = imports.get(conflict.oldImport);
    const said = (value: number | null): string => (value === null ? '—' : metric ? formatValue(metric, value, language) : String(value));
    return {
      key: conflictKey(conflict),
      school: schools.get(conflict.school) ?? conflict.school,
      year: conflict.year,
      metric: metric?.name[language] ?? conflict.metric,
      old: said(conflict.old),
      oldFile: origin?.files[conflict.oldFile]?.name ?? '',
      new: said(conflict.new),
    };
  });
};
