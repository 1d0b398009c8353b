import { plainText } from '../domain/plainText.ts';

/** A Chinese name with width, brackets, quotes and spaces made alike. */
const chineseKey = (name: string): string =>
  plainText(name).toLowerCase().replace(/["'“”‘’《》「」]/g, '').replaceAll(/\s+/g, '').replace(/[【[〔]/g, '(').replace(/[】\]〕]/g, ')');

/** What makes two spellings of a name the same. A name without Chinese characters is compared as it stands. */
export const schoolKey = (name: string): string => (/\p{Script=Han}/u.test(name) ? chineseKey(name) : '') || name.trim();

/** A name as it is kept: as written, but for the space that spreadsheets leave around Chinese names. */
export const schoolNameOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? text.trim() : text);

/** Names a school of a file in corrections: its code where it has one, else its name. */
export const matchKey = (name: string, code: string | null): string => (code === null ? `n:${schoolKey(name)}` : `c:${code}`);

/** A code that says something: `.` and `-` stand for none. */
export const readCode = (text: string): string | null => {
  const plain = plainText(text).replace(/^'/, '').replaceAll(' ', '');
  return /[\p{L}\p{N}]/u.test(plain) && !/^(?:n\/?a|null|none|无|未知|x|z|待定)$/i.test(plain) ? plain.toUpperCase() : null;
};

const CAMPUS = /\([^()]*(?:校区|分校|分园|园区|部|校園)\)$|(?:[东西南北中新老本主]|[^小中大]{2})(?:校区|分校|园区)$/;
const PARTY = /^(?:中共|中国共产党)|(?:党总支|党支部|党委|支部|总支|支部委员会|总支部委员会|委员会)$/g;
const PREFIX = /^(?:[\p{Script=Han}]{2,3}省)?(?:[\p{Script=Han}]{2,4}?市)?(?:[\p{Script=Han}]{1,4}?(?:新区|开发区|高新区|区|县))?/u;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/九年一贯制/g, ''], [/中心小学校?|中心学校|中心校|中心小/g, '中心校'], [/实验/g, '实'], [/附属/g, '附'], [/外国语/g, '外'], [/第(?=[一二三四五六七八九十\d])/g, ''],
  [/初级中学/g, '初中'], [/高级中学/g, '高中'], [/小学校?/g, '小'], [/中学校?/g, '中'], [/幼儿园/g, '幼'], [/学校$/g, '校'], [/\bprimaryschool$/g, 'primary'], [/\bsecondaryschool$/g, 'secondary'],
];

const isSchoolLike = (name: string): boolean => name.length >= 3 && /(?:小学|中学|学校|幼儿园|中心校|小|中|园|校)(?:\(.*\))?$/.test(name);
const withoutPrefix = (key: string): string => {
  const rest = key.replace(PREFIX, '');
  return rest !== key && rest.length >= 4 && isSchoolLike(rest) ? rest : key;
};
const partyless = (name: string): string => (chineseKey(name) || schoolKey(name)).replace(PARTY, '').replace(PARTY, '');
const shortened = (key: string): string => SHORT.reduce((text, [pattern, to]) => text.replace(pattern, to), key);

/** Ever shorter kernels of a name: as it is, without its city, in its short form, without its campus. */
export const nameKernels = (name: string): readonly string[] => {
  const party = partyless(name);
  const bare = withoutPrefix(party);
  return [party, bare, shortened(bare), shortened(bare.replace(CAMPUS, ''))];
};
