import PinyinMatch from 'pinyin-match';
import type { School } from '../../domain/school.ts';

/** Schools whose name, other names, code or area hold the text, pinyin and its initials too; the order stays. */
export const findSchools = <Found extends Pick<School, 'name' | 'aliases' | 'code' | 'area'>>(schools: readonly Found[], find: string): readonly Found[] => {
  const needle = find.trim();
  if (needle === '') return schools;
  const holds = (text: string): boolean => text.toLowerCase().includes(needle.toLowerCase()) || PinyinMatch.match(text, needle) !== false;
  return schools.filter(({ name, aliases, code, area }) => [name, ...aliases, code ?? '', area ?? ''].some((text) => text !== '' && holds(text)));
};
