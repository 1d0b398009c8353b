import type { FileLine } from '../summary.ts';

const GROUPS = ['refused', 'attention', 'working', 'fine'] as const;
export type Group = (typeof GROUPS)[number];

const groupOf = ({ state }: FileLine): Group => {
  if (state.kind === 'refused') return 'refused';
  if (state.kind !== 'understood') return 'working';
  return state.attention.length > 0 ? 'attention' : 'fine';
};

/** Files by what they need, what is wrong first; empty groups are left out, the order within a group stays. */
export const groupLines = (lines: readonly FileLine[]): readonly { readonly group: Group; readonly lines: readonly FileLine[] }[] =>
  GROUPS.map((group) => ({ group, lines: lines.filter((line) => groupOf(line) === group) })).filter(({ lines: members }) => members.length > 0);
