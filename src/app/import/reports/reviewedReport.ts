import type { SchoolId } from '../../../domain/ids.ts';
import type { Year, YearBasis } from '../../../domain/year.ts';
import type { SchoolMatch } from '../../../ingest/draft.ts';
import type { DraftBrand, DraftFigure, DraftFinding, Evidence, ReportDraft } from '../../../reports/reportDraft.ts';

export type Decision = 'open' | 'accepted' | 'refused';

export type ItemContent =
  | ({ readonly is: 'figure' } & DraftFigure)
  | ({ readonly is: 'brand' } & DraftBrand)
  | ({ readonly is: 'finding' } & DraftFinding);

/** One thing that a report says, and what a person made of it. Its number is its place among the report's items. */
export interface ReportItem {
  readonly no: number;
  readonly content: ItemContent;
  readonly decision: Decision;
  /** Read by the rules, corrected by a person, or added by one. */
  readonly origin: 'rules' | 'corrected' | 'person';
}

/** A report as it is being reviewed, from the first look to the commit. Nothing of it is taken that nobody accepted. */
export interface ReviewedReport {
  /** Names of its authors struck out. */
  readonly text: string;
  readonly school: {
    /** As the report writes it; null where it does not say. */
    readonly name: string | null;
    readonly evidence: Evidence | null;
    /** The school that a person chose for this report. */
    readonly chosen: SchoolId | null;
    readonly match: SchoolMatch | null;
    readonly accepted: boolean;
  };
  readonly year: { readonly value: Year | null; readonly basis: YearBasis; readonly evidence: Evidence | null; readonly accepted: boolean };
  readonly items: readonly ReportItem[];
  /** Characters at the end of the text that were left unread; 0 for reports of usual length. */
  readonly unread: number;
  /** Every number with a unit in the part of the text that was read, understood or not. */
  readonly numbers: readonly Evidence[];
  /** So many edits were made: of two states the later has more. */
  readonly edits: number;
}

export const newReview = (text: string, { school, year, basis, figures, brands, findings, unread }: ReportDraft, numbers: readonly Evidence[]): ReviewedReport => {
  const contents: readonly ItemContent[] = [
    ...figures.map((figure) => ({ is: 'figure' as const, ...figure })),
    ...brands.map((brand) => ({ is: 'brand' as const, ...brand })),
    ...findings.map((finding) => ({ is: 'finding' as const, ...finding })),
  ];
  return {
    text,
    school: { name: school?.name ?? null, evidence: school?.evidence ?? null, chosen: null, match: null, accepted: false },
    year: { value: year?.year ?? null, basis, evidence: year?.evidence ?? null, accepted: false },
    items: contents.map((content, no) => ({ no, content, decision: 'open', origin: 'rules' })),
    unread,
    numbers,
    edits: 0,
  };
};

/** A likely school waits for a word; so does a new one that the text itself does not name. */
export const isSchoolCertain = ({ name, evidence, match }: ReviewedReport['school']): boolean =>
  match !== null && name !== null && match.by !== 'proposed' && (match.by !== 'new' || evidence !== null);

export const isCertain = ({ content, origin }: ReportItem): boolean => origin !== 'rules' || content.certain;

/** School and year are known and were accepted: without them nothing of the report can be taken. */
export const isSettled = ({ school, year }: ReviewedReport): boolean => school.accepted && school.match !== null && year.accepted && year.value !== null;
