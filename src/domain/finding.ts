import type { SchoolId } from './ids.ts';
import type { Year } from './year.ts';

/** 问题 原因 措施. */
export const FINDING_KINDS = ['problem', 'cause', 'measure'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Grain: one sentence of one school's report; `categories` are ids of data/catalogue (several are possible, none is allowed). */
export interface Finding {
  readonly school: SchoolId;
  readonly year: Year;
  readonly kind: FindingKind;
  readonly categories: readonly string[];
  readonly sentence: string;
  readonly file: number;
  readonly row: number;
}
