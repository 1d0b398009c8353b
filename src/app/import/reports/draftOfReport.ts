import type { BrandApplication } from '../../../domain/brand.ts';
import { reportRow } from '../../../domain/fileRow.ts';
import type { Finding } from '../../../domain/finding.ts';
import type { MetricId } from '../../../domain/ids.ts';
import type { Metric } from '../../../domain/metric.ts';
import { missingCode, statusCode, type ObservationColumns } from '../../../domain/observation.ts';
import type { School } from '../../../domain/school.ts';
import type { SetAsideColumns, SetAsideReason } from '../../../domain/setAside.ts';
import type { Draft } from '../../../ingest/draft.ts';
import type { Mapping } from '../../../ingest/mapping.ts';
import { reasonCode, TextPlaces } from '../../../ingest/setAsideBuilder.ts';
import { yearsSpoken } from '../../../ingest/yearsSpoken.ts';
import type { Evidence } from '../../../reports/reportDraft.ts';
import { itemOutcomes, yearOfScope, type ItemOutcome } from './itemOutcomes.ts';
import { isSettled, type ReportItem, type ReviewedReport } from './reviewedReport.ts';

interface Context {
  /** The file's number in the review. */
  readonly file: number;
  readonly metrics: readonly Metric[];
  /** The school, where nobody knew it. */
  readonly newSchools: readonly School[];
}

const REASONS: Readonly<Record<Exclude<ItemOutcome, 'taken'>, SetAsideReason>> = {
  open: 'item_left', waiting: 'item_left', refused: 'item_refused', partOfYear: 'part_of_year', same: 'duplicate_same', differs: 'duplicate_differs',
};
const KINDS = { problem: '问题', cause: '原因', measure: '措施' } as const;

/** What a report comes to as it is reviewed now: its items are its cells, each taken or set aside. */
export const draftOfReport = (report: ReviewedReport, { file, metrics, newSchools }: Context): Draft => {
  const outcomes = itemOutcomes(report);
  const taken = report.items.filter(({ no }) => outcomes[no] === 'taken');
  const rowOf = rowsOf(report.text);
  const names = new Map<MetricId, string>(metrics.map(({ id, name }) => [id, name.zh]));
  const headerOf = ({ content }: ReportItem): string =>
    content.is === 'figure' ? (names.get(content.metric) ?? content.metric) : content.is === 'brand' ? '品牌申报' : KINDS[content.kind];
  const headers = [...new Set(report.items.map(headerOf))];
  const place = (item: ReportItem) => ({ file, row: rowOf(item) });
  const school = report.school.match?.school;
  const year = report.year.value;
  const known = isSettled(report) && school !== undefined && year !== null ? { school, year } : null;
  const brands = known ? taken.flatMap((item): BrandApplication[] => {
    if (item.content.is !== 'brand') return [];
    const { programme, level, batch, outcome } = item.content;
    return [{ ...known, programme, level, batch, outcome, ...place(item) }];
  }) : [];
  const findings = known ? taken.flatMap((item): Finding[] => {
    if (item.content.is !== 'finding') return [];
    const { kind, categories, sentence } = item.content;
    return [{ ...known, kind, categories, sentence, ...place(item) }];
  }) : [];
  const observations = figuresOf(known ? taken : [], { report, file, rowOf, column: (item) => headers.indexOf(headerOf(item)) });
  const setAside = asideOf(report.items.filter(({ no }) => outcomes[no] !== 'taken'), { report, outcomes, file, headers, headerOf, rowOf });
  const cited = new Set(taken.flatMap(({ content }) => (content.is === 'figure' ? [content.metric] : [])));
  return {
    mapping: { ...NO_MAPPING, year: report.year.value, basis: report.year.basis },
    headers,
    years: yearsSpoken({ observations, brands, findings }),
    schools: known && report.school.match && taken.length > 0 ? [{ ...report.school.match, rows: taken.length }] : [],
    metrics: [...cited].map((metric) => ({ header: names.get(metric) ?? metric, metric, by: 'user', cells: 1, fraction: null })),
    newSchools: taken.length > 0 ? newSchools : [],
    changedSchools: [],
    ties: [],
    newMetrics: [],
    observations,
    brands,
    findings,
    setAside,
    cells: report.items.length,
    accepted: taken.length,
    warnings: [],
  };
};

/** Where each item stands in the text that is kept: `ReadingChoices.places`. */
export const placesOf = ({ items }: ReviewedReport): readonly (readonly [number, number])[] => items.map(({ content: { evidence: { start, end } } }) => [start, end]);

const NO_MAPPING: Mapping = { kind: 'observations', headerFrom: 0, headerTo: -1, columns: [], year: null, school: null, schoolName: null, basis: 'calendar', fractions: [] };

const rowsOf = (text: string) => ({ no, content }: ReportItem): number => reportRow(no, text.slice(0, content.evidence.start).split('\n').length);

/** The words of a figure where it has any, else the stretch of text it is read from. */
const wordsOf = (text: string, { phrase, evidence }: { readonly phrase?: string; readonly evidence: Evidence }): string =>
  phrase !== undefined && phrase !== '' ? phrase : text.slice(evidence.start, evidence.end);

const figuresOf = (
  items: readonly ReportItem[],
  { report, file, rowOf, column }: { readonly report: ReviewedReport; readonly file: number; readonly rowOf: (item: ReportItem) => number; readonly column: (item: ReportItem) => number },
): ObservationColumns => {
  const figures = items.flatMap((item) => (item.content.is === 'figure' ? [{ item, figure: item.content }] : []));
  const metrics = [...new Set(figures.map(({ figure }) => figure.metric))];
  const raws = new TextPlaces();
  const { school, year } = report;
  const number = (part: (at: (typeof figures)[number]) => number | null): Float64Array => Float64Array.from(figures, (at) => part(at) ?? Number.NaN);
  return {
    length: figures.length,
    schools: school.match && figures.length > 0 ? [school.match.school] : [],
    metrics,
    school: new Uint32Array(figures.length),
    metric: Uint32Array.from(figures, ({ figure }) => metrics.indexOf(figure.metric)),
    year: Int16Array.from(figures, ({ figure }) => yearOfScope(figure.scope, year.value ?? 0) ?? 0),
    value: number(({ figure }) => figure.value),
    numerator: number(({ figure }) => figure.numerator),
    denominator: number(({ figure }) => figure.denominator),
    status: Uint8Array.from(figures, ({ figure }) => statusCode(figure.status)),
    missing: Uint8Array.from(figures, ({ figure }) => missingCode(figure.value !== null ? 'none' : figure.status === 'placeholder' ? 'not_reported' : 'to_verify')),
    file: new Uint16Array(figures.length).fill(file),
    row: Uint32Array.from(figures, ({ item }) => rowOf(item)),
    column: Uint16Array.from(figures, ({ item }) => column(item)),
    raw: Uint32Array.from(figures, ({ figure }) => raws.place(wordsOf(report.text, figure))),
    raws: raws.all,
  };
};

const asideOf = (
  items: readonly ReportItem[],
  { report, outcomes, file, headers, headerOf, rowOf }: {
    readonly report: ReviewedReport;
    readonly outcomes: readonly ItemOutcome[];
    readonly file: number;
    readonly headers: readonly string[];
    readonly headerOf: (item: ReportItem) => string;
    readonly rowOf: (item: ReportItem) => number;
  },
): SetAsideColumns => {
  const texts = new TextPlaces();
  const reasonOf = ({ no }: ReportItem): SetAsideReason => {
    const outcome = outcomes[no] ?? 'open';
    return outcome === 'taken' ? 'item_left' : REASONS[outcome];
  };
  return {
    length: items.length,
    suggestions: [''],
    headers: Array.from({ length: file + 1 }, (_, at) => (at === file ? headers : [])),
    file: new Uint16Array(items.length).fill(file),
    row: Uint32Array.from(items, rowOf),
    column: Uint16Array.from(items, (item) => headers.indexOf(headerOf(item))),
    text: Uint32Array.from(items, ({ content }) => texts.place(report.text.slice(content.evidence.start, content.evidence.end))),
    texts: texts.all,
    reason: Uint8Array.from(items, (item) => reasonCode(reasonOf(item))),
    suggestion: new Uint32Array(items.length),
  };
};
