import type { School } from '../school.ts';

/** A code shorter than this says nothing: it is in any figure. */
const CODE = 4;

/** All that a school is or was called. */
const calledOf = ({ name, aliases, code, lineage }: School): readonly string[] => [
  name,
  ...aliases,
  ...lineage.flatMap((one) => (one.kind === 'renamed' ? [one.formerName] : one.kind === 'recoded' ? [one.formerCode] : one.kind === 'memberOf' ? [one.group] : [])).filter((text) => !/^\d{1,3}$/u.test(text)),
  ...(code !== null && code.length >= CODE ? [code] : []),
];

/** Whether a text names one of some other schools, which the school's own names may do without. */
export const namesOthers = (own: School, others: readonly School[]): ((text: string) => boolean) => {
  const mine = calledOf(own).filter((name) => name.trim() !== '').toSorted((one, other) => other.length - one.length);
  const theirs = [...new Set(others.flatMap(calledOf))].filter((name) => name.trim() !== '' && !mine.includes(name));
  return (text) => {
    const rest = mine.reduce((left, name) => left.replaceAll(name, '\u0000'), text);
    return theirs.some((name) => rest.includes(name.trim()));
  };
};
