import type { Lineage } from '../domain/school.ts';
import { schoolKey } from './schoolNames.ts';

const subject = (event: Lineage): string => {
  if (event.kind === 'renamed') return `renamed ${schoolKey(event.formerName)}`;
  if (event.kind === 'recoded') return `recoded ${event.formerCode}`;
  return event.kind === 'memberOf' ? `memberOf ${schoolKey(event.group)}` : `${event.kind} ${event.other}`;
};

/** Both without doubles, by year; of one event the first telling holds, unless only the second knows its year. */
export const joinLineage = (first: readonly Lineage[], second: readonly Lineage[]): readonly Lineage[] => {
  const events = new Map<string, Lineage>();
  for (const event of [...first, ...second]) {
    const there = events.get(subject(event));
    if (there === undefined || (there.year === null && event.year !== null)) events.set(subject(event), event);
  }
  return Array.from(events.values()).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
};
