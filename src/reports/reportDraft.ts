import type { BrandLevel, BrandOutcome } from '../domain/brand.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Status } from '../domain/observation.ts';
import type { Year, YearBasis } from '../domain/year.ts';

/** Where in the report's text an item stands: offsets in UTF-16 units, half open. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
}

/** What time a figure speaks of, seen from the report year. `month`, `quarter`: one of them; `toDate` 截至; `cumulative` 累计. */
export type FigureScope =
  | 'year' | 'firstHalf' | 'secondHalf' | 'firstTerm' | 'secondTerm' | 'quarter' | 'month' | 'toDate' | 'cumulative' | 'severalYears' | 'lastYear' | 'nextYear';

/** Why a person should look before accepting: another figure of the report says otherwise, a part is larger than its whole, a rate is over 100. */
type Doubt = 'disagrees' | 'partOverWhole' | 'overHundred';

export interface DraftFigure {
  readonly metric: MetricId;
  /** In the metric's unit; null where the status is vague or placeholder. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string;
  readonly status: Status;
  readonly scope: FigureScope;
  /** Introduced by 其中: part of another figure, not another fact. */
  readonly subset: boolean;
  /** The words of number and unit; empty where the figure has none (未发生). */
  readonly phrase: string;
  readonly doubt: Doubt | null;
  /** Number, noun, status and scope leave no doubt to the rules: fit for accepting all that are certain. Never with a `doubt`. */
  readonly certain: boolean;
  readonly evidence: Evidence;
}

export interface DraftBrand {
  readonly programme: string;
  readonly level: BrandLevel;
  /** 第二批, 上半年; empty where none is told. */
  readonly batch: string;
  readonly outcome: BrandOutcome;
  /** Programme, level and outcome are said in plain words in one sentence. */
  readonly certain: boolean;
  readonly evidence: Evidence;
}

export interface DraftFinding {
  readonly kind: FindingKind;
  readonly categories: readonly string[];
  readonly sentence: string;
  /** Its part of the report and its own words agree on the kind. */
  readonly certain: boolean;
  readonly evidence: Evidence;
}

/** What the rules read in one prose report, for a person to confirm. It never holds the author's name. */
export interface ReportDraft {
  readonly school: { readonly name: string; readonly evidence: Evidence | null } | null;
  readonly year: { readonly year: Year; readonly evidence: Evidence | null } | null;
  readonly basis: YearBasis;
  readonly figures: readonly DraftFigure[];
  readonly brands: readonly DraftBrand[];
  readonly findings: readonly DraftFinding[];
  /** Characters left unread: of a text far longer than any report only the first 100,000 are read; 0 for reports. */
  readonly unread: number;
}
