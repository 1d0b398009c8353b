import { gzipSync } from 'node:zlib';
import { BRAND_LEVELS, BRAND_OUTCOMES, type BrandApplication } from '../../src/domain/brand.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { findingCategories } from '../../src/domain/findingCategories.ts';
import { foldJournal } from '../../src/domain/foldJournal.ts';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import type { ImportEntry, Workspace } from '../../src/domain/journal.ts';
import type { Metric } from '../../src/domain/metric.ts';
import type { ObservationColumns } from '../../src/domain/observation.ts';
import { SCHOOL_TYPES, type School } from '../../src/domain/school.ts';
import type { Segment } from '../../src/domain/segment.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { encodeObservations } from '../../src/engine/encodeObservations.ts';
import { nodeDatabase } from '../../src/engine/nodeDatabase.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { seeded } from './seeded.ts';

export interface Size {
  readonly schools: number;
  readonly years: number;
  readonly metrics: number;
  /** Milliseconds: reopened to first live chart; change of metric at the 95th percentile. */
  readonly goals: { readonly live: number; readonly change: number };
}

export const SIZES: readonly Size[] = [
  { schools: 120, years: 12, metrics: 30, goals: { live: 1200, change: 60 } },
  { schools: 1000, years: 20, metrics: 50, goals: { live: 1300, change: 100 } },
  { schools: 2500, years: 20, metrics: 100, goals: { live: 2000, change: 150 } },
];

export interface SeededWorkspace {
  readonly entry: ImportEntry;
  readonly segment: Segment;
  readonly snapshot: Snapshot;
  readonly workspace: Workspace;
}

const LAST_YEAR = 2023;

const schoolOf = (index: number): School => ({
  id: schoolId(`bench-school-${String(index)}`),
  name: `测试学校${String(index + 1)}`,
  code: String(3_204_000_000 + index),
  aliases: [],
  type: SCHOOL_TYPES[index % 6] ?? 'other',
  area: `片区${String(index % 8)}`,
  pupils: 300 + ((index * 37) % 2400),
  staff: 20 + ((index * 7) % 180),
  members: 6 + ((index * 5) % 60),
  opened: null,
  closed: null,
  lineage: [],
});

const inventedMetric = (index: number): Metric => ({
  id: metricId(`bench-metric-${String(index)}`),
  theme: 'other',
  name: { zh: `测试指标${String(index)}`, en: `Bench metric ${String(index)}` },
  kind: 'count',
  unit: { zh: '次', en: 'times' },
  direction: 'higher',
  rankable: true,
  norms: [],
  aggregation: 'mean',
  levels: [],
  definition: { zh: '', en: '' },
  definitionChanges: [],
  headers: [],
  origin: 'inferred',
});

/** Figures of the catalogue's plain kinds first, then invented ones. */
const metricsOf = (count: number): readonly Metric[] => {
  const known = catalogue.filter(({ kind }) => kind === 'count' || kind === 'rate').slice(0, count);
  return [...known, ...Array.from({ length: count - known.length }, (_, index) => inventedMetric(index))];
};

const columnsOf = ({ schools, years }: Size, allSchools: readonly School[], metrics: readonly Metric[]): ObservationColumns => {
  const random = seeded(20_240_101);
  const length = schools * years * metrics.length;
  const columns = {
    length,
    schools: allSchools.map(({ id }) => id),
    metrics: metrics.map(({ id }) => id),
    raws: [''],
    school: new Uint32Array(length),
    metric: new Uint32Array(length),
    year: new Int16Array(length),
    value: new Float64Array(length),
    numerator: new Float64Array(length).fill(Number.NaN),
    denominator: new Float64Array(length).fill(Number.NaN),
    status: new Uint8Array(length),
    missing: new Uint8Array(length),
    file: new Uint16Array(length),
    row: new Uint32Array(length),
    column: new Uint16Array(length),
    raw: new Uint32Array(length),
  };
  let at = 0;
  for (let school = 0; school < schools; school++) {
    for (let back = years - 1; back >= 0; back--) {
      for (const [place, metric] of metrics.entries()) {
        const isMissing = random() < 0.04;
        columns.school[at] = school;
        columns.metric[at] = place;
        columns.year[at] = LAST_YEAR - back;
        columns.value[at] = isMissing ? Number.NaN : metric.kind === 'rate' ? Math.round(random() * 1000) / 10 : Math.floor(random() * 40);
        columns.missing[at] = isMissing ? 2 : 0;
        columns.row[at] = at + 2;
        columns.column[at] = 3;
        at += 1;
      }
    }
  }
  return columns;
};

/** An application in every second year of a school, of three levels, with outcomes by chance. */
const brandsOf = ({ schools, years }: Size, allSchools: readonly School[]): readonly BrandApplication[] => {
  const random = seeded(20_240_102);
  return allSchools.slice(0, schools).flatMap(({ id }, index) =>
    Array.from({ length: years }, (_, back) => back).filter(() => random() < 0.5).map((back): BrandApplication => ({
      school: id, year: LAST_YEAR - back, programme: `项目${String(index % 7)}`, level: BRAND_LEVELS[1 + Math.floor(random() * 3)] ?? 'district',
      batch: '第一批', outcome: BRAND_OUTCOMES[1 + Math.floor(random() * 6)] ?? 'applied', file: 0, row: index + 2,
    })),
  );
};

/** A problem and a measure a school and year. */
const findingsOf = ({ schools, years }: Size, allSchools: readonly School[]): readonly Finding[] => {
  const random = seeded(20_240_103);
  const ofKind = (kind: 'problem' | 'measure'): string => {
    const among = findingCategories.filter((category) => category.kind === kind);
    return among[Math.floor(random() * among.length)]?.id ?? '';
  };
  return allSchools.slice(0, schools).flatMap(({ id }, index) =>
    Array.from({ length: years }, (_, back) => back).flatMap((back): readonly Finding[] =>
      (['problem', 'measure'] as const).map((kind) => {
        const category = ofKind(kind);
        return { school: id, year: LAST_YEAR - back, kind, categories: [category], sentence: `${kind} ${category} ${String(index)} ${String(back)}`, file: 0, row: index + 2 };
      })),
  );
};

/** A user's workspace of one import, as the product itself would have stored it: journal entry, segment and snapshot. */
export const workspaceOf = async (size: Size): Promise<SeededWorkspace> => {
  const schools = Array.from({ length: size.schools }, (_, index) => schoolOf(index));
  const metrics = metricsOf(size.metrics);
  const columns = columnsOf(size, schools, metrics);
  const brands = brandsOf(size, schools);
  const findings = findingsOf(size, schools);
  const id = importId('bench-import');
  const segment: Segment = {
    import: id,
    observations: encodeObservations(columns),
    brands,
    findings,
    setAside: {
      length: 0,
      texts: [],
      suggestions: [''],
      headers: [['学校', '年份', '指标', '数值']],
      file: new Uint16Array(),
      row: new Uint32Array(),
      column: new Uint16Array(),
      text: new Uint32Array(),
      reason: new Uint8Array(),
      suggestion: new Uint32Array(),
    },
    originals: [{ name: 'bench.csv', reading: { encoding: 'utf-8', delimiter: ',' }, gzip: gzipSync('学校,年份,指标,数值\n') }],
  };
  const entry: ImportEntry = {
    no: 1,
    at: '2024-01-01T00:00:00.000Z',
    kind: 'import',
    id,
    files: [{ name: 'bench.csv', bytes: 30, hash: '0'.repeat(64), encoding: 'utf-8', basis: 'calendar', cells: columns.length * 4, accepted: columns.length * 4, setAside: 0 }],
    observations: columns.length,
    brands: brands.length,
    findings: findings.length,
    schoolIds: columns.schools,
    metricIds: columns.metrics,
    newSchools: schools,
    newAliases: [],
    changedSchools: [],
    newMetrics: metrics.filter(({ origin }) => origin === 'inferred'),
  };
  const workspace = foldJournal([entry], catalogue);
  const engine = await openEngine(await nodeDatabase(), null);
  await engine.show({ workspace, segment: () => Promise.resolve({ ...segment, observations: segment.observations.slice() }) });
  const snapshot = await engine.writeSnapshot();
  engine.close();
  return { entry, segment, snapshot, workspace };
};
