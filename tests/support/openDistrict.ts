import { correctionId } from '../../src/domain/correction.ts';
import { importId, metricId, schoolId, type ImportId } from '../../src/domain/ids.ts';
import type { Workspace } from '../../src/domain/journal.ts';
import { encodeObservations } from '../../src/engine/encodeObservations.ts';
import type { SegmentRows } from '../../src/engine/engine.ts';
import { nodeDatabase } from '../../src/engine/nodeDatabase.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { Ask } from '../../src/engine/question.ts';
import { observationColumns } from './observationColumns.ts';
import type { District } from './randomDistrict.ts';

export interface OpenedDistrict {
  readonly ask: Ask;
  /** The id under which the n-th import (from 1) of the district is known here. */
  readonly importOf: (place: number) => ImportId;
}
export type OpenDistrict = (district: District) => Promise<OpenedDistrict>;

/** One engine for many districts in turn: the imports of those before are undone, as a user might. */
export const openDistrict = async (): Promise<OpenDistrict> => {
  const engine = await openEngine(await nodeDatabase(), null);
  let earlier: Workspace['imports'] = [];
  let earlierCorrections: Workspace['corrections'] = [];
  let acts = 0;
  let round = 0;
  return async (district) => {
    round += 1;
    const importOf = (place: number): ImportId => importId(`round-${round}-${place}`);
    const first = acts;
    const imports = district.imports.map(({ observations, undone }, place) => ({
      no: first + place + 1, at: '2024-01-01T00:00:00.000Z', kind: 'import' as const, id: importOf(place + 1), live: !undone, files: [],
      observations: observations.length, brands: 0, findings: 0, schoolIds: [], metricIds: [], newSchools: [], newAliases: [], newMetrics: [], changedSchools: [],
    }));
    acts += imports.length + district.decisions.length;
    const corrections: Workspace['corrections'] = (district.corrections ?? []).map(({ school, year, metric, value }) => ({
      no: ++acts, at: '2024-01-01T00:00:00.000Z', live: true, id: correctionId(String(acts)), school: schoolId(school), year, metric: metricId(metric), of: 'result',
      value, numerator: null, denominator: null, status: 'reported', missing: value === null ? 'not_mentioned' : 'none', reason: '核对',
    }));
    const rows = new Map(imports.map(({ id }, place): [ImportId, SegmentRows] => [
      id,
      { import: id, observations: encodeObservations(observationColumns(district.imports[place]?.observations ?? [])), brands: district.imports[place]?.brands ?? [], findings: district.imports[place]?.findings ?? [] },
    ]));
    await engine.show({
      workspace: {
        revision: acts, schools: district.schools, metrics: district.metrics, imports: [...earlier, ...imports], basis: 'calendar', annotations: [], similar: new Map(), followUps: [], corrections: [...earlierCorrections, ...corrections], acts: [], readdressed: new Map(),
        decisions: district.decisions.map((one, place) => ({
          no: first + imports.length + place + 1, at: '', kind: 'decision' as const, school: schoolId(one.school), year: one.year, metric: metricId(one.metric), holds: importOf(one.holds),
        })),
      },
      segment: async (id) => {
        const found = rows.get(id);
        if (!found) throw new Error(`no segment ${id}`);
        return found;
      },
    });
    earlier = [...earlier, ...imports.map((entry) => ({ ...entry, live: false }))];
    earlierCorrections = [...earlierCorrections, ...corrections.map((entry) => ({ ...entry, live: false }))];
    return { ask: engine.ask, importOf };
  };
};
