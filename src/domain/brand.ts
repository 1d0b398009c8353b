import type { SchoolId } from './ids.ts';
import type { Year } from './year.ts';

/** 校 区 市 省 国家, lowest first. */
export const BRAND_LEVELS = ['school', 'district', 'city', 'province', 'nation'] as const;
export type BrandLevel = (typeof BRAND_LEVELS)[number];

/** 未申报 申报中 入围 立项 未通过 成果 复核通过. An application is decided by 立项 or 未通过; 成果 and 复核通过 follow an award (they decide only where none is on record before). */
export const BRAND_OUTCOMES = ['not_applied', 'applied', 'shortlisted', 'approved', 'rejected', 'achieved', 'rechecked'] as const;
export type BrandOutcome = (typeof BRAND_OUTCOMES)[number];

/** One state of one application. Grain: school, programme, level, batch and year. */
export interface BrandApplication {
  readonly school: SchoolId;
  readonly year: Year;
  readonly programme: string;
  readonly level: BrandLevel;
  readonly batch: string;
  readonly outcome: BrandOutcome;
  readonly file: number;
  readonly row: number;
}
