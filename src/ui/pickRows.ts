import type { Found } from './searchOptions.ts';

export type PickRow =
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'option'; readonly found: Found; /** Place among the options, from 0. */ readonly place: number };

/** Found options as rows of a list. While nothing is typed they stand under their groups; a search keeps its own order. */
export const pickRows = (found: readonly Found[], grouped: boolean): readonly PickRow[] => {
  if (!grouped) return found.map((each, place) => ({ kind: 'option', found: each, place }));
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const group = each.option.group ?? '';
    const members = groups.get(group);
    if (members) members.push(each);
    else groups.set(group, [each]);
  }
  let place = 0;
  return [...groups].flatMap(([label, members]): readonly PickRow[] => [
    ...(label === '' ? [] : [{ kind: 'group' as const, label }]),
    ...members.map((each) => ({ kind: 'option' as const, found: each, place: place++ })),
  ]);
};
