import type { SchoolId } from '../ids.ts';
import type { Lineage, School } from '../school.ts';
import type { RegisterAct } from './registerAct.ts';

/** Writes what an act makes of the schools into them; one that is not there is passed over. */
export const applyAct = (schools: Map<SchoolId, School>, act: RegisterAct): void => {
  const change = (id: SchoolId, by: (school: School) => School): void => {
    const school = schools.get(id);
    if (school) schools.set(id, by(school));
  };
  if ('founded' in act) for (const school of act.founded) if (!schools.has(school.id)) schools.set(school.id, school);
  switch (act.kind) {
    case 'renamed':
      return change(act.school, (school) => withEvent({ ...school, name: act.name, aliases: namesBeside(act.name, [school.name, ...school.aliases]) }, { kind: 'renamed', year: act.year, formerName: school.name }));
    case 'recoded':
      return change(act.school, (school) => (school.code === null ? { ...school, code: act.code } : withEvent({ ...school, code: act.code }, { kind: 'recoded', year: act.year, formerCode: school.code })));
    case 'merged':
      for (const id of act.schools) if (id !== act.into) change(id, (school) => withEvent({ ...school, closed: act.year - 1 }, { kind: 'mergedInto', year: act.year, other: act.into }));
      return;
    case 'split':
      for (const id of act.into) if (id !== act.school) change(id, (school) => withEvent({ ...school, opened: act.year }, { kind: 'splitFrom', year: act.year, other: act.school }));
      if (!act.into.includes(act.school)) change(act.school, (school) => ({ ...school, closed: act.year - 1 }));
      return;
    case 'campus':
      return change(act.school, (school) => withEvent(school, { kind: 'campusOf', year: act.year, other: act.main }));
    case 'grouped':
      for (const id of act.schools) change(id, (school) => withEvent(school, { kind: 'memberOf', year: act.year, group: act.group, ...(act.until === null ? {} : { until: act.until }) }));
      return;
    case 'joined':
      schools.delete(act.school);
      return change(act.into, (school) => ({ ...school, aliases: namesBeside(school.name, [...school.aliases, ...act.names]) }));
    case 'separated':
      change(act.school, (school) => ({ ...school, aliases: school.aliases.filter((alias) => !act.names.includes(alias)) }));
      return change(act.to, (school) => ({ ...school, aliases: namesBeside(school.name, [...school.aliases, ...act.names]) }));
  }
};

const namesBeside = (name: string, others: readonly string[]): readonly string[] => [...new Set(others)].filter((other) => other !== name);

/** Of an event told before, the new telling holds; the order is that of the years. */
const withEvent = (school: School, event: Lineage): School => ({
  ...school,
  lineage: [...school.lineage.filter((each) => subjectOf(each) !== subjectOf(event)), event].toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0)),
});

const subjectOf = (event: Lineage): string => {
  if (event.kind === 'renamed') return `renamed ${event.formerName}`;
  if (event.kind === 'recoded') return `recoded ${event.formerCode}`;
  return event.kind === 'memberOf' ? `memberOf ${event.group}` : `${event.kind} ${event.other}`;
};
