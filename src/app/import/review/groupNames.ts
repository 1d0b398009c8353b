import { LIKENESSES, type Likeness } from '../../../ingest/proposals/likeness.ts';
import type { NameLine } from '../summary.ts';

interface NameGroup {
  readonly reason: Likeness;
  readonly lines: readonly NameLine[];
  /** Not answered yet, with one school alone to choose: what all of a kind can be accepted for. */
  readonly sure: readonly NameLine[];
}

/** Names by why they are asked about, the surest kind first; the order does not change as they are answered. */
export const groupNames = (names: readonly NameLine[]): readonly NameGroup[] =>
  LIKENESSES.map((reason) => {
    const lines = names.filter(({ proposals }) => proposals[0]?.reason === reason);
    return { reason, lines, sure: lines.filter(({ answer, proposals }) => answer === null && proposals.length === 1) };
  }).filter(({ lines }) => lines.length > 0);
