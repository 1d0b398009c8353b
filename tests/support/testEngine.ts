import type { BrandApplication } from '../../src/domain/brand.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { foldJournal } from '../../src/domain/foldJournal.ts';
import { importId, metricId, schoolId, type ImportId } from '../../src/domain/ids.ts';
import type { ImportEntry, JournalEntry, Workspace } from '../../src/domain/journal.ts';
import type { Metric } from '../../src/domain/metric.ts';
import type { School } from '../../src/domain/school.ts';
import { encodeObservations } from '../../src/engine/encodeObservations.ts';
import type { Engine, SegmentRows } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { Ask } from '../../src/engine/question.ts';
import { observationColumns, type ObservationRow } from './observationColumns.ts';
import { testDatabase } from './testDatabase.ts';

/** What a test says of its workspace; schools and metrics need only what the test is about. */
export interface TestData {
  readonly schools?: readonly (Partial<Omit<School, 'id'>> & { readonly id: string })[];
  readonly metrics?: readonly (Partial<Omit<Metric, 'id'>> & { readonly id: string })[];
  /** The n-th has the id `import-n`, counted from 1, and later ones win. */
  readonly imports?: readonly {
    readonly observations?: readonly ObservationRow[];
    readonly brands?: readonly BrandApplication[];
    readonly findings?: readonly Finding[];
    readonly undone?: boolean;
  }[];
  /** `holds`: the id of an import, as above. */
  readonly decisions?: readonly { readonly school: string; readonly year: number; readonly metric: string; readonly holds: string }[];
}

export interface TestEngine {
  readonly ask: Ask;
  readonly workspace: Workspace;
  readonly engine: Engine;
  readonly segment: (id: ImportId) => Promise<SegmentRows>;
}

/** A real DuckDB over the data, as the product runs it. About a second to start: make one a file, in beforeAll. */
export const makeTestEngine = async (data: TestData): Promise<TestEngine> => {
  const { workspace, segment } = testWorkspace(data);
  const engine = await openEngine(await testDatabase(), null);
  await engine.show({ workspace, segment });
  return { ask: engine.ask, workspace, engine, segment };
};

export const testWorkspace = (data: TestData): { readonly workspace: Workspace; readonly segment: TestEngine['segment'] } => {
  const schools = (data.schools ?? []).map(testSchool);
  const metrics = (data.metrics ?? []).map(testMetric);
  const imports = data.imports ?? [];
  const entries = imports.map((one, place): ImportEntry => {
    const columns = observationColumns(one.observations ?? []);
    return {
      no: place + 1, at: '2024-01-01T00:00:00.000Z', kind: 'import', id: importId(`import-${place + 1}`), files: [],
      observations: columns.length, brands: one.brands?.length ?? 0, findings: one.findings?.length ?? 0,
      schoolIds: schools.map((school) => school.id), metricIds: metrics.map((metric) => metric.id),
      newSchools: schools, newAliases: [], newMetrics: [], changedSchools: [],
    };
  });
  const rest: JournalEntry[] = [
    ...entries.filter((_, place) => imports[place]?.undone).map((entry): JournalEntry => ({ no: 0, at: entry.at, kind: 'undo', target: entry.id })),
    ...(data.decisions ?? []).map((one): JournalEntry => ({
      no: 0, at: '2024-01-01T00:00:00.000Z', kind: 'decision',
      school: schoolId(one.school), year: one.year, metric: metricId(one.metric), holds: importId(one.holds),
    })),
  ];
  const journal = [...entries, ...rest].map((entry, place): JournalEntry => ({ ...entry, no: place + 1 }));
  const rows = new Map(
    entries.map((entry, place): [ImportId, SegmentRows] => [
      entry.id,
      {
        import: entry.id,
        observations: encodeObservations(observationColumns(imports[place]?.observations ?? [])),
        brands: imports[place]?.brands ?? [],
        findings: imports[place]?.findings ?? [],
      },
    ]),
  );
  return {
    workspace: foldJournal(journal, metrics),
    segment: async (id) => {
      const found = rows.get(id);
      if (!found) throw new Error(`No segment ${id}`);
      return { ...found, observations: found.observations.slice() };
    },
  };
};

export const testSchool = ({ id, ...rest }: NonNullable<TestData['schools']>[number]): School => ({
  id: schoolId(id), name: id, code: null, aliases: [], type: 'primary', area: null, pupils: null, staff: null, members: null,
  opened: null, closed: null, lineage: [], ...rest,
});

export const testMetric = ({ id, ...rest }: NonNullable<TestData['metrics']>[number]): Metric => ({
  id: metricId(id), theme: 'other', name: { zh: id, en: id }, kind: 'count', unit: { zh: '次', en: '' }, direction: 'higher',
  rankable: true, norms: [], aggregation: 'sum', levels: [], definition: { zh: '', en: '' }, definitionChanges: [], headers: [],
  origin: 'catalogue', ...rest,
});
