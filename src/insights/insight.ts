import type { NormCrossing } from '../domain/answers/normCrossings.ts';
import type { DenominatorMove } from '../domain/answers/denominatorMoves.ts';
import type { LevelShift } from '../domain/answers/levelShifts.ts';
import type { LongSilence } from '../domain/answers/longSilences.ts';
import type { RetriedBrand } from '../domain/answers/retriedBrands.ts';
import type { ReturningProblem } from '../domain/answers/returningProblems.ts';
import type { UnusualChange } from '../domain/answers/unusualChanges.ts';
import type { SourceOf } from '../domain/answers/sourceOf.ts';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { Year } from '../domain/year.ts';

/** In the order in which a committee wants them: the norm and what is missing before curiosities. */
export const INSIGHT_KINDS = ['norm', 'silence', 'problem', 'change', 'lasting', 'trend', 'denominator', 'retry'] as const;
export type InsightKind = (typeof INSIGHT_KINDS)[number];

/** Another screen, at the state in which it shows what is told. */
interface InsightTarget {
  readonly screen: 'trend' | 'profile' | 'brand' | 'findings' | 'data';
  readonly search: Readonly<Record<string, unknown>>;
}

interface Told {
  /** Names it among all; the same finding has the same key tomorrow. */
  readonly key: string;
  /** The year in which it became true. */
  readonly year: Year;
  /** Whom it is about; empty: the district as a whole. */
  readonly schools: readonly SchoolId[];
  /** What it is about; null where it is no metric, or several. */
  readonly metric: MetricId | null;
  /** The more, the earlier it is told. */
  readonly weight: number;
  readonly target: InsightTarget;
}

export interface TrendPoint {
  readonly year: Year;
  readonly value: number;
  /** Null for the district's median. */
  readonly source: SourceOf | null;
}

/** One finding, worth a sentence. Grain: as each kind says; figures in the metric's unit. */
export type Insight = Told &
  (
    | { readonly kind: 'norm'; readonly side: 'short' | 'over'; readonly raised: boolean; readonly n: number; readonly crossings: readonly [NormCrossing, ...NormCrossing[]] }
    | { readonly kind: 'silence'; readonly silences: readonly [LongSilence, ...LongSilence[]] }
    | { readonly kind: 'problem'; readonly category: string; readonly n: number; readonly runs: readonly [ReturningProblem, ...ReturningProblem[]] }
    | { readonly kind: 'change'; readonly change: UnusualChange; readonly p: number }
    | { readonly kind: 'lasting'; readonly shift: LevelShift; readonly p: number }
    | { readonly kind: 'trend'; readonly points: readonly TrendPoint[]; readonly slope: number; readonly p: number; /** Schools: one, or the fewest and most behind the medians. */ readonly n: readonly [number, number] }
    | { readonly kind: 'denominator'; readonly move: DenominatorMove; /** Of the movement of the rate's logarithm, in percent. */ readonly part: number }
    | { readonly kind: 'retry'; readonly brand: RetriedBrand }
  );

/** What a tested kind came to: how many were tested, how many held. */
export interface Tested {
  readonly tests: number;
  readonly insights: readonly Insight[];
}

export const NOTHING_TESTED: Tested = { tests: 0, insights: [] };
