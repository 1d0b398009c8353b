const DIGITS = new Map<string, number>([
  ...Array.from('〇一二三四五六七八九').map((digit, value): [string, number] => [digit, value]),
  ...Array.from('零壹贰叁肆伍陆柒捌玖').map((digit, value): [string, number] => [digit, value]),
  ['○', 0], ['两', 2], ['兩', 2], ['俩', 2], ['貳', 2], ['陸', 6],
]);
const PLACES = new Map<string, number>([['十', 10], ['拾', 10], ['百', 100], ['佰', 100], ['千', 1000], ['仟', 1000]]);
const GROUPS = new Map<string, number>([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8]]);

/** 十二, 一百零五, 两, 二〇二一, 一点五; null for anything else. */
export const chineseNumber = (text: string): number | null => {
  const [whole = '', fraction, ...rest] = text.split('点');
  if (rest.length > 0 || whole === '') return null;
  const value = chineseWhole(whole);
  if (value === null || !Number.isFinite(value)) return null;
  if (fraction === undefined) return value;
  const digits = Array.from(fraction).map((digit) => DIGITS.get(digit));
  return fraction === '' || digits.includes(undefined) ? null : Number(`${value}.${digits.join('')}`);
};

const chineseWhole = (text: string): number | null => {
  const characters = Array.from(text);
  if (characters.every((character) => DIGITS.has(character))) {
    return Number(characters.map((character) => DIGITS.get(character)).join(''));
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const value = DIGITS.get(character);
    const place = PLACES.get(character);
    const large = GROUPS.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (place !== undefined) {
      group += (digit === null || digit === 0 ? 1 : digit) * place;
      digit = null;
    } else if (large !== undefined) {
      const before = group + (digit ?? 0);
      if (before === 0) return null;
      total += before * large;
      group = 0;
      digit = null;
    } else return null;
  }
  return total + group + (digit ?? 0);
};

const ARABIC = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+)(?:e([+-]?\d{1,2}))?(百|千|万|萬|百万|千万|亿|億)?$/i;
const MULTIPLES = new Map<string, number>([...GROUPS, ['百', 100], ['千', 1000], ['百万', 1e6], ['千万', 1e7]]);

/** `1,234` `1.2万` `-3` `.5` `1e3` `十二`; null for anything else. The text must be plain (see plainText) and without space. */
export const readNumber = (text: string): number | null => {
  const arabic = ARABIC.exec(text);
  if (!arabic) return chineseNumber(text);
  const value = Number(`${(arabic[1] ?? '').replaceAll(',', '')}e${arabic[2] ?? 0}`);
  const multiple = MULTIPLES.get(arabic[3] ?? '') ?? 1;
  if (!Number.isFinite(value)) return null;
  return multiple === 1 ? value : tidy(value * multiple);
};

/** Takes the dust of binary fractions off: 0.57 × 100 is 57. */
export const tidy = (value: number): number => Number(value.toPrecision(14));

/** A number as a piece of a larger pattern. */
export const NUMBER_PATTERN = '(?:[+-]?\\d[\\d,]*(?:\\.\\d+)?(?:百万|千万|百|千|万|亿)?|[〇零一二两三四五六七八九十百千万]+)';
