import { INSIGHT_KINDS, type InsightKind } from './insight.ts';

/** The order of kinds, then how much there is to it: 0 (hardly) to 1 (extreme). */
export const weightOf = (kind: InsightKind, much: number): number => INSIGHT_KINDS.length - INSIGHT_KINDS.indexOf(kind) + Math.min(Math.max(much, 0), 1) * 0.9;
