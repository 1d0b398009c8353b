import type { QualityAsk, QualityKind } from '../../../domain/answers/qualityAsks.ts';
import type { SchoolId } from '../../../domain/ids.ts';

export const ASK_GROUPS = ['report', 'conflict', 'sums', 'unit', 'jump', 'missing', 'verify'] as const;
type AskGroup = (typeof ASK_GROUPS)[number];

const GROUP_OF: Readonly<Record<QualityKind, AskGroup>> = {
  silent: 'report', late: 'report', conflict: 'conflict', over: 'sums', negative: 'sums', parts: 'sums', sum: 'sums', part: 'sums', whole: 'sums',
  unit: 'unit', jump: 'jump', missing: 'missing', verify: 'verify', unclear: 'verify',
};

/** How much a thing to ask calls for attention: what is surely wrong before what may be, what stands before what is lacking. */
const WEIGHT: Readonly<Record<QualityKind, number>> = {
  silent: 20, over: 6, negative: 6, parts: 6, sum: 6, part: 6, conflict: 5, unit: 5, jump: 3, whole: 2, verify: 2, unclear: 2, missing: 1, late: 1,
};

export interface SchoolAsks {
  readonly school: SchoolId;
  /** What calls for most attention first. */
  readonly asks: readonly QualityAsk[];
  readonly counts: Readonly<Record<AskGroup, number>>;
  readonly weight: number;
}

/** What is to be asked, by school; the school that needs most attention first. */
export const askGroups = (asks: readonly QualityAsk[]): readonly SchoolAsks[] => {
  const bySchool = new Map<SchoolId, QualityAsk[]>();
  for (const ask of asks) {
    const list = bySchool.get(ask.school) ?? [];
    list.push(ask);
    bySchool.set(ask.school, list);
  }
  const groups = [...bySchool].map(([school, list]): SchoolAsks => {
    const counts = { report: 0, conflict: 0, sums: 0, unit: 0, jump: 0, missing: 0, verify: 0 };
    for (const { kind } of list) counts[GROUP_OF[kind]] += 1;
    return { school, asks: list.toSorted((one, other) => WEIGHT[other.kind] - WEIGHT[one.kind]), counts, weight: list.reduce((sum, { kind }) => sum + WEIGHT[kind], 0) };
  });
  return groups.toSorted((one, other) => other.weight - one.weight);
};
