import type { School } from '../school.ts';
import { shortNames } from '../shortNames.ts';

/** A code shorter than this says nothing: it is in any figure. */
const CODE = 4;

/** Texts are compared without what writers vary: width, case, spaces. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');

/** All that a school is or was called, in full and without the place that everybody knows. */
const calledOf = ({ id, name, aliases, code, lineage }: School, short: ReturnType<typeof shortNames>): readonly string[] => {
  const codes = [code, ...lineage.map((one) => (one.kind === 'recoded' ? one.formerCode : null))].filter((one) => one !== null && one.trim().length >= CODE);
  const names = lineage.flatMap((one) => (one.kind === 'renamed' ? [one.formerName] : one.kind === 'memberOf' ? [one.group] : []));
  return [name, short.get(id) ?? name, ...aliases, ...names, ...codes].flatMap((text) => (text === null || plain(text) === '' ? [] : [plain(text)]));
};

/** Every text in plain data, its keys not. */
const textsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []);

interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (name: string, text: string): readonly Span[] => {
  const spans: Span[] = [];
  for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + 1)) spans.push({ from, to: from + name.length });
  return spans;
};

/**
 * Whether a text, or any text of plain data, names one of some other schools. What stands inside a name of the school's own is
 * its own (城东小学 in 城东小学北校区), not what goes on behind it.
 */
export const namesOthers = (own: School, others: readonly School[]): ((data: unknown) => boolean) => {
  const short = shortNames([own, ...others]);
  const mine = [...new Set(calledOf(own, short))];
  const theirs = [...new Set(others.flatMap((other) => calledOf(other, short)))].filter((name) => !mine.includes(name));
  const names = (text: string): boolean => {
    const here = plain(text);
    const ours = mine.flatMap((name) => spansOf(name, here));
    return theirs.some((name) => spansOf(name, here).some(({ from, to }) => !ours.some((one) => one.from <= from && to <= one.to)));
  };
  return (data) => textsIn(data).some(names);
};
