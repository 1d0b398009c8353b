import { catalogue } from '../../src/domain/catalogue.ts';
import { readReport } from '../../src/reports/readReport.ts';
import type { Evidence, ReportDraft } from '../../src/reports/reportDraft.ts';
import type { GoldReport } from './reportGold.ts';

/** How one field was read: of `found` items `right` are in the gold; of `gold` items `met` were found. `certain`: the same of the items the reader calls certain. */
export interface FieldScore {
  readonly found: number;
  readonly right: number;
  readonly gold: number;
  readonly met: number;
  readonly certainFound: number;
  readonly certainRight: number;
}

/** One item that the reader and the gold disagree about, for the seen half only. */
interface Miss {
  readonly report: string;
  readonly field: string;
  readonly side: 'extra' | 'missing';
  readonly what: string;
}

export interface ReportScores {
  readonly fields: ReadonlyMap<string, FieldScore>;
  /** Aims and requirements of the gold that the reader took for results. */
  readonly takenForResults: number;
  readonly misses: readonly Miss[];
}

interface Item {
  readonly field: string;
  /** What must be the same in both. */
  readonly key: string;
  readonly place: Evidence | null;
  readonly certain: boolean;
  readonly what: string;
}

const placeOf = (text: string, quote: string): Evidence => {
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) throw new Error(`not once in its report: ${quote}`);
  return { start, end: start + quote.length };
};

const overlap = (one: Evidence | null, other: Evidence | null): boolean => one === null || other === null || (one.start < other.end && other.start < one.end);
const shortened = (name: string): string => name.normalize('NFKC').replaceAll(/\s|^中共/gu, '');
const resultLike = (status: string): boolean => status === 'reported' || status === 'derived' || status === 'approximate';

const ofGold = ({ text, gold }: GoldReport): readonly Item[] => [
  ...gold.figures.map(({ metric, value, status, scope, quote }) => ({ field: `figures ${status}`, key: `${metric} ${String(value)} ${status} ${scope}`, place: placeOf(text, quote), certain: false, what: quote })),
  ...gold.brands.map(({ level, batch, outcome, quote }) => ({ field: 'brands', key: `${level} ${batch ?? ''} ${outcome}`, place: placeOf(text, quote), certain: false, what: quote })),
];

const ofDraft = (draft: ReportDraft, text: string): readonly Item[] => [
  ...draft.figures.map(({ metric, value, status, scope, certain, evidence }) => ({ field: `figures ${status}`, key: `${metric} ${String(value)} ${status} ${scope}`, place: evidence, certain, what: text.slice(evidence.start, evidence.end) })),
  ...draft.brands.map(({ level, batch, outcome, certain, evidence }) => ({ field: 'brands', key: `${level} ${batch} ${outcome}`, place: evidence, certain, what: text.slice(evidence.start, evidence.end) })),
];

/** Pairs items one to one: same key, places that overlap. */
const unpaired = (found: readonly Item[], gold: readonly Item[]): { readonly extra: readonly Item[]; readonly missing: readonly Item[] } => {
  const left = [...gold];
  const extra = found.filter((item) => {
    const at = left.findIndex((other) => other.key === item.key && overlap(item.place, other.place));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
  return { extra, missing: left };
};

/**
 * Reads reports and compares with their gold. A figure is right with metric, value, status and scope and a place that
 * overlaps; a brand with level, batch and outcome; a finding with its kind (an item may hold two quotes of the gold, and
 * the other way round); categories are counted one by one over the findings that were met.
 */
export const scoreReports = (reports: readonly GoldReport[]): ReportScores => {
  const fields = new Map<string, FieldScore>();
  const misses: Miss[] = [];
  let takenForResults = 0;
  const count = (field: string, { found = 0, right = 0, gold = 0, met = 0, certainFound = 0, certainRight = 0 }: Partial<FieldScore>): void => {
    const old = fields.get(field) ?? { found: 0, right: 0, gold: 0, met: 0, certainFound: 0, certainRight: 0 };
    fields.set(field, { found: old.found + found, right: old.right + right, gold: old.gold + gold, met: old.met + met, certainFound: old.certainFound + certainFound, certainRight: old.certainRight + certainRight });
  };
  for (const report of reports) {
    const { name, text, gold } = report;
    const draft = readReport(text, { schools: [], metrics: catalogue, fileName: `${name}.txt` });
    const miss = (field: string, side: Miss['side'], what: string): void => { misses.push({ report: name, field, side, what }); };
    const single = (field: string, mine: string | null, theirs: string | null, same: boolean): void => {
      count(field, { found: mine === null ? 0 : 1, right: mine !== null && same ? 1 : 0, gold: theirs === null ? 0 : 1, met: theirs !== null && same ? 1 : 0 });
      if (!same) miss(field, 'extra', `${String(mine)} for ${String(theirs)}`);
    };
    const mine = draft.school === null ? null : shortened(draft.school.name);
    const theirs = gold.school === null ? null : shortened(gold.school);
    single('school', mine, theirs, mine === theirs || (mine !== null && theirs !== null && (mine.endsWith(theirs) || theirs.endsWith(mine))));
    single('year', draft.year === null ? null : String(draft.year.year), gold.year === null ? null : String(gold.year), (draft.year?.year ?? null) === gold.year);
    single('basis', draft.basis, gold.basis, draft.basis === gold.basis);

    const found = ofDraft(draft, text);
    const wanted = ofGold(report);
    const { extra, missing } = unpaired(found, wanted);
    for (const item of found) {
      const right = extra.includes(item) ? 0 : 1;
      count(item.field, { found: 1, right, ...(item.certain ? { certainFound: 1, certainRight: right } : {}) });
    }
    for (const item of wanted) count(item.field, { gold: 1, met: missing.includes(item) ? 0 : 1 });
    for (const item of extra) miss(item.field, 'extra', `${item.key} :: ${item.what}`);
    for (const item of missing) miss(item.field, 'missing', `${item.key} :: ${item.what}`);
    takenForResults += gold.figures.filter(({ metric, value, status, quote }) => (status === 'aim' || status === 'requirement')
      && draft.figures.some((figure) => figure.metric === metric && figure.value === value && resultLike(figure.status) && overlap(figure.evidence, placeOf(text, quote))
        && !gold.figures.some((other) => other.metric === metric && other.value === value && resultLike(other.status) && overlap(figure.evidence, placeOf(text, other.quote))))).length;

    const quotes = gold.findings.map((finding) => ({ ...finding, place: placeOf(text, finding.quote) }));
    for (const finding of draft.findings) {
      const met = quotes.filter(({ kind, place }) => kind === finding.kind && overlap(place, finding.evidence));
      const isRight = met.length > 0 ? 1 : 0;
      count(`findings ${finding.kind}`, { found: 1, right: isRight, ...(finding.certain ? { certainFound: 1, certainRight: isRight } : {}) });
      if (met.length === 0) miss(`findings ${finding.kind}`, 'extra', text.slice(finding.evidence.start, finding.evidence.end));
      const categories = new Set(met.flatMap((one) => one.categories));
      if (met.length > 0) {
        const right = finding.categories.filter((category) => categories.has(category)).length;
        count('categories', { found: finding.categories.length, right, gold: categories.size, met: right });
        if (right < finding.categories.length || right < categories.size) miss('categories', 'extra', `${finding.categories.join('+')} for ${[...categories].join('+')} :: ${finding.sentence}`);
      }
    }
    for (const { kind, place, quote } of quotes) {
      const met = draft.findings.some((finding) => finding.kind === kind && overlap(place, finding.evidence));
      count(`findings ${kind}`, { gold: 1, met: met ? 1 : 0 });
      if (!met) miss(`findings ${kind}`, 'missing', quote);
    }
  }
  return { fields, takenForResults, misses };
};
