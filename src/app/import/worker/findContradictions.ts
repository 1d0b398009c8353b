import { correctionPlace, saidByCorrection } from '../../../domain/correction.ts';
import type { FigureKey, Workspace } from '../../../domain/journal.ts';
import { statusClass, type ObservationColumns } from '../../../domain/observation.ts';
import { schoolOfRow } from '../../../domain/register/readdressed.ts';
import { decodeObservations } from '../../../engine/decodeObservations.ts';
import { findConflicts, resultPlaces, saidAt, saysNothing, type Conflict, type ExistingFigure } from '../../../ingest/conflicts.ts';
import { classOf } from '../../../ingest/grains.ts';
import type { Store } from '../../../store/store.ts';

interface Ground {
  readonly store: Store;
  readonly workspace: Workspace;
}

/** Figures that contradict what holds, and how many say the same as what is there. */
export interface Contradictions {
  readonly conflicts: readonly Conflict[];
  readonly same: number;
}

export const conflictKey = ({ school, metric, year }: FigureKey): string => `${school}\u001F${metric}\u001F${year}`;

/**
 * What would come against what holds by the rule of engine/schema.ts: the latest act. Only live imports that speak of the
 * same schools and metrics are read, one at a time; nothing of this reaches the page but what is listed.
 */
export const findContradictions = async (observations: ObservationColumns, { store, workspace }: Ground): Promise<Contradictions> => {
  const placeOf = resultPlaces(observations);
  const schools = new Set(observations.schools);
  const metrics = new Set(observations.metrics);
  const decided = new Map(workspace.decisions.map((decision) => [conflictKey(decision), decision]));
  const holding = new Map<number, { readonly act: number; readonly figure: ExistingFigure }>();
  const weigh = (figure: ExistingFigure, no: number): void => {
    const at = placeOf(figure);
    if (at === undefined) return;
    const word = decided.get(conflictKey(figure));
    const isDecided = word?.holds === figure.import;
    if (saysNothing(figure) && !isDecided) return;
    const act = isDecided ? Math.max(no, word.no) : no;
    if (act > (holding.get(at)?.act ?? -1)) holding.set(at, { act, figure });
  };
  const imports = workspace.imports.filter(({ live, schoolIds, metricIds }) => live && schoolIds.some((id) => schools.has(id)) && metricIds.some((id) => metrics.has(id)));
  for (const { id, no } of imports) {
    // One segment at a time: memory does not grow with the number of imports.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await store.rows(id);
    if (!rows.ok) continue;
    const rules = workspace.readdressed.get(id) ?? [];
    const columns = decodeObservations(rows.value.observations);
    for (let at = 0; at < columns.length; at += 1) {
      const said = columns.schools[columns.school[at] ?? 0];
      const metric = columns.metrics[columns.metric[at] ?? 0];
      if (!said || !metric) continue;
      const school = schoolOfRow(rules, { school: said, file: columns.file[at] ?? 0, year: columns.year[at] ?? 0 });
      if (!schools.has(school) || !metrics.has(metric) || classOf(columns.status[at] ?? 0) !== 0) continue;
      weigh({ school, metric, year: columns.year[at] ?? 0, import: id, ...saidAt(columns, at) }, no);
    }
  }
  for (const correction of workspace.corrections.filter(({ live }) => live)) {
    const { id, no, school, metric, year } = correction;
    const said = saidByCorrection(correction).find(({ status }) => statusClass(status) === 'result');
    if (said) weigh({ school, metric, year, import: id, ...said, ...correctionPlace('result') }, no);
  }
  return findConflicts(observations, new Map([...holding].map(([at, { figure }]) => [at, figure])));
};
