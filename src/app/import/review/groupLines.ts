import type { Attention, FileLine } from '../summary.ts';

/** Why a file should be looked at, the gravest first: a file stands under the first that it has. */
const ATTENTION = ['unread', 'nothing', 'schools', 'encoding', 'repeated', 'personal', 'faults', 'warning'] as const satisfies readonly Attention[];
const GROUPS = ['refused', ...ATTENTION, 'working', 'fine'] as const;
export type Group = (typeof GROUPS)[number];

const groupOf = ({ state }: FileLine): Group => {
  if (state.kind === 'refused') return 'refused';
  if (state.kind !== 'understood') return 'working';
  return ATTENTION.find((reason) => state.attention.includes(reason)) ?? 'fine';
};

/** Files by what they need, what is wrong first; empty groups are left out, the order within a group stays. */
export const groupLines = (lines: readonly FileLine[]): readonly { readonly group: Group; readonly lines: readonly FileLine[] }[] => {
  const members = new Map<Group, FileLine[]>(GROUPS.map((group) => [group, []]));
  for (const line of lines) members.get(groupOf(line))?.push(line);
  return [...members].flatMap(([group, lines_]) => (lines_.length > 0 ? [{ group, lines: lines_ }] : []));
};
