import type { Language } from '../../domain/bilingual.ts';
import { catalogue } from '../../domain/catalogue.ts';
import { csvFile } from '../../domain/csvField.ts';
import { formatValue } from '../../domain/formatting.ts';
import { importId, type SchoolId } from '../../domain/ids.ts';
import type { JournalEntry } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import { missingCode, statusCode, type Status } from '../../domain/observation.ts';
import type { Pack } from '../../domain/pack/packData.ts';
import type { OriginalFile } from '../../domain/segment.ts';
import type { WorkspaceRecord } from '../../domain/workspaceRecord.ts';
import { yearLabel, type Year, type YearBasis } from '../../domain/year.ts';
import { encodeObservations } from '../../engine/encodeObservations.ts';
import { gzip } from '../../store/gzip.ts';
import { sha256 } from '../../store/sha256.ts';

/** How the only file of a pack speaks: what it is called, and what stands over its columns: school, year, item, content. */
export interface PackTitles {
  readonly file: string;
  readonly columns: readonly [school: string, year: string, item: string, content: string];
  readonly language: Language;
  /** A metric's name where its figure is told as an aim, an estimate and the like. */
  readonly item: (name: string, status: Status) => string;
}

const ID = importId('pack');
const CONTENT_COLUMN = 3;

/**
 * The workspace of a pack: one import, whose only file is a table of what the pack holds, made here, so that a figure leads to its
 * row there. Nothing of the journal, the files or the register of the workspace that it comes from.
 */
export async function* packRecords(pack: Pack, titles: PackTitles, { at, basis }: { readonly at: string; readonly basis: YearBasis }): AsyncGenerator<WorkspaceRecord> {
  const spoken = new Set(pack.figures.map(({ metric }) => metric));
  const metrics = pack.metrics.filter(({ id }) => spoken.has(id));
  const known = new Map(catalogue.map((metric) => [metric.id, JSON.stringify(metric)]));
  const { file, columns } = titles;
  const lines = linesOf(pack, titles, basis);
  const bytes = new TextEncoder().encode(csvFile([columns, ...lines]));
  const names = `${file}.csv`;
  const journal: readonly JournalEntry[] = [
    {
      no: 1, at, kind: 'import', id: ID,
      files: [{ name: names, bytes: bytes.length, hash: await sha256(bytes), encoding: 'utf-8', basis, cells: lines.length, accepted: lines.length, setAside: 0 }],
      observations: pack.figures.length, brands: pack.brands.length, findings: pack.findings.length,
      schoolIds: pack.schools.map(({ id }) => id), metricIds: metrics.map(({ id }) => id), newSchools: pack.schools, newAliases: [],
      newMetrics: metrics.filter(({ id }) => !known.has(id)).map((metric) => ({ ...metric, headers: [] })), changedSchools: [],
    },
    ...metrics.filter((metric) => known.has(metric.id) && known.get(metric.id) !== JSON.stringify(metric)).map((metric, place) => ({ no: place + 2, at, kind: 'metricEdited' as const, metric: { ...metric, headers: [] } })),
  ];
  yield { table: 'journal', key: [], value: journal };
  const afterFigures = pack.figures.length + 2;
  yield {
    table: 'rows', key: [ID, 'rows'],
    value: {
      import: ID,
      observations: observationsOf(pack),
      brands: pack.brands.map((brand, place) => ({ ...brand, file: 0, row: afterFigures + place })),
      findings: pack.findings.map((finding, place) => ({ ...finding, file: 0, row: afterFigures + pack.brands.length + place })),
    },
  };
  yield {
    table: 'setAside', key: [ID, 'setAside'],
    value: { length: 0, texts: [], suggestions: [''], headers: [columns], file: new Uint16Array(), row: new Uint32Array(), column: new Uint16Array(), text: new Uint32Array(), reason: new Uint8Array(), suggestion: new Uint32Array() },
  };
  yield { table: 'originals', key: [ID, 0], value: { name: names, reading: { encoding: 'utf-8', delimiter: ',' }, gzip: await gzip(bytes) } satisfies OriginalFile };
}

/** Rows of the table in the order of figures, brand applications, findings. */
const linesOf = ({ schools, metrics, figures, brands, findings }: Pack, { language, item }: PackTitles, basis: YearBasis): readonly (readonly string[])[] => {
  const nameOf = new Map(schools.map(({ id, name }) => [id, name]));
  const metricOf = new Map(metrics.map((metric) => [metric.id, metric]));
  const of = ({ school, year }: { readonly school: SchoolId; readonly year: Year }): readonly [string, string] => [nameOf.get(school) ?? '', yearLabel(year, basis)];
  return [
    ...figures.map((figure) => {
      const metric = metricOf.get(figure.metric);
      return [...of(figure), item(metric?.name[language] ?? figure.metric, figure.status), metric && figure.value !== null ? contentOf(metric, figure.value, language) : ''];
    }),
    ...brands.map((brand) => [...of(brand), brand.batch, brand.programme]),
    ...findings.map((finding) => [...of(finding), '', finding.sentence]),
  ];
};

/** A grade and yes or no by their words, anything else with all its decimals. */
const contentOf = (metric: Metric, value: number, language: Language): string => {
  if (metric.kind === 'ordinal' || metric.kind === 'boolean') return formatValue(metric, value, language);
  return metric.kind === 'rate' ? `${value}%` : String(value);
};

const observationsOf = ({ schools, metrics, figures }: Pack): Uint8Array => {
  const schoolAt = new Map(schools.map(({ id }, place) => [id, place]));
  const metricAt = new Map(metrics.map(({ id }, place) => [id, place]));
  return encodeObservations({
    length: figures.length,
    schools: schools.map(({ id }) => id),
    metrics: metrics.map(({ id }) => id),
    raws: [''],
    school: Uint32Array.from(figures, ({ school }) => schoolAt.get(school) ?? 0),
    metric: Uint32Array.from(figures, ({ metric }) => metricAt.get(metric) ?? 0),
    raw: new Uint32Array(figures.length),
    year: Int16Array.from(figures, ({ year }) => year),
    value: Float64Array.from(figures, ({ value }) => value ?? Number.NaN),
    numerator: Float64Array.from(figures, ({ numerator }) => numerator ?? Number.NaN),
    denominator: Float64Array.from(figures, ({ denominator }) => denominator ?? Number.NaN),
    status: Uint8Array.from(figures, ({ status }) => statusCode(status)),
    missing: Uint8Array.from(figures, ({ missing }) => missingCode(missing)),
    file: new Uint16Array(figures.length),
    row: Uint32Array.from(figures, (_, place) => place + 2),
    column: new Uint16Array(figures.length).fill(CONTENT_COLUMN),
  });
};
