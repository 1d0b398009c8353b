import type { PickOption } from './pickOption.ts';

/** From where to where a text matches what was typed (last place included), or false. */
export type MatchText = (text: string, typed: string) => readonly [number, number] | false;

export interface Found {
  readonly option: PickOption;
  /** The part of the label that matched, to be set off; null where another name did. */
  readonly range: readonly [number, number] | null;
}

const plain: MatchText = (text, typed) => {
  const at = text.toLocaleLowerCase().indexOf(typed.toLocaleLowerCase());
  return at === -1 ? false : [at, at + typed.length - 1];
};

interface Ranked extends Found {
  readonly rank: number;
}

const rankOption = (option: PickOption, typed: string, pinyin: MatchText): Ranked | null => {
  const inLabel = plain(option.label, typed);
  if (inLabel) return { option, range: inLabel, rank: inLabel[0] === 0 ? 0 : 1 };
  if (option.keywords?.some((word) => plain(word, typed))) return { option, range: null, rank: 2 };
  const asPinyin = pinyin(option.label, typed);
  if (asPinyin) return { option, range: asPinyin, rank: asPinyin[0] === 0 ? 3 : 4 };
  if (option.keywords?.some((word) => pinyin(word, typed))) return { option, range: null, rank: 5 };
  return null;
};

/**
 * Options that match what was typed, best first: label from its start, within, another name, then pinyin and initials
 * (`xhsy` finds 新华实小). Within a rank the given order stays. Nothing typed: all, as given.
 */
export const searchOptions = (options: readonly PickOption[], typed: string, pinyin: MatchText = () => false): readonly Found[] => {
  const wanted = typed.trim();
  if (wanted === '') return options.map((option) => ({ option, range: null }));
  return options
    .map((option) => rankOption(option, wanted, pinyin))
    .filter((ranked) => ranked !== null)
    .toSorted((one, other) => one.rank - other.rank);
};
