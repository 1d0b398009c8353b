import type { LargeChange } from '../../domain/answers/largeChanges.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Year } from '../../domain/year.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { useFormat } from '../useFormat.ts';

interface Given {
  /** Of the year. */
  readonly changes: readonly LargeChange[];
  readonly workspace: Pick<Workspace, 'schools' | 'metrics'>;
  readonly year: Year;
  readonly format: ReturnType<typeof useFormat>;
}

/** The largest changes as a table: a row a school and metric, both figures, the change, and how the others changed. */
export const changesSheet = ({ changes, workspace, year, format: { t, language, yearShort, value, difference } }: Given): Sheet => ({
  name: [t('overview.changes'), yearShort(year)],
  columns: [t('compare.school'), t('overview.metric'), yearShort(year - 1), yearShort(year), t('compare.change'), t('overview.othersColumn')],
  rows: changes.flatMap((change) => {
    const metric = workspace.metrics.find(({ id }) => id === change.metric);
    const school = workspace.schools.find(({ id }) => id === change.school);
    if (!metric || !school) return [];
    return [[school.name, metric.name[language], value(metric, change.before), value(metric, change.now), difference(metric, change.now - change.before), t('overview.othersCounted', { change: difference(metric, change.medianChange), n: change.n })]];
  }),
});
