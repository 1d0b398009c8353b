import type { SchoolId } from './ids.ts';
import type { Year } from './year.ts';

/** 幼儿园 小学 初中 九年一贯制 高中 完全中学; `other` for what no file told us. */
export const SCHOOL_TYPES = ['kindergarten', 'primary', 'junior', 'nine_year', 'senior', 'complete', 'other'] as const;
export type SchoolType = (typeof SCHOOL_TYPES)[number];

/**
 * What happened to a school: 更名, 换代码, 并入, 由…分设, 校区, 集团校, in a year where one is told: the first in which it is so.
 * `other` is the school at the other end, where there is one; `until` the last year in a group.
 */
export type Lineage =
  | { readonly kind: 'renamed'; readonly year: Year | null; readonly formerName: string }
  | { readonly kind: 'recoded'; readonly year: Year | null; readonly formerCode: string }
  | { readonly kind: 'mergedInto'; readonly year: Year | null; readonly other: SchoolId }
  | { readonly kind: 'splitFrom'; readonly year: Year | null; readonly other: SchoolId }
  | { readonly kind: 'campusOf'; readonly year: Year | null; readonly other: SchoolId }
  | { readonly kind: 'memberOf'; readonly year: Year | null; readonly group: string; readonly until?: Year };

export interface School {
  readonly id: SchoolId;
  readonly name: string;
  /** 学校标识码 or another code of the register: a text, leading zeros kept. */
  readonly code: string | null;
  readonly aliases: readonly string[];
  readonly type: SchoolType;
  readonly area: string | null;
  readonly pupils: number | null;
  readonly staff: number | null;
  readonly members: number | null;
  /** First and last year in which the school is expected to report; null where not known. */
  readonly opened: Year | null;
  readonly closed: Year | null;
  readonly lineage: readonly Lineage[];
}
