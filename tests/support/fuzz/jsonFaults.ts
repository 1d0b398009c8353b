import { hardText, TOKENS } from './hardTexts.ts';
import type { Random } from './random.ts';

const LITERALS = ['{', '}', '[', ']', '{"a":', ',', ':', 'null', 'true', 'NaN', '-', '1e999', '0.', '.5', '01', '1E+', '\\', '\\u', '\\ud800', '\\x41', "'a'", '//注\n', '/**/', '"__proto__":{"a":1},', '"a":1,"a":2,', '\u0000', '\ufeff'] as const;

/** Deep enough to end the stack of what calls itself. */
const DEPTH = 200_000;

const hardValue = (random: Random): unknown =>
  random.one<unknown>([null, true, 0, -0, 1e308, 9_007_199_254_740_991, '', [], {}, [[[[]]]], { 值: { 值: { 值: 1 } } }, [1, '2', null, {}], hardText(random), { ['__proto__']: 1, constructor: 2 }, Array.from({ length: 200 }, (_, at) => ({ [`列${at}`]: at }))]);

/** The value with one of its parts changed, doubled or taken away. */
const changed = (value: unknown, random: Random): unknown => {
  const { percent, below, one } = random;
  if (typeof value !== 'object' || value === null || percent(12)) return hardValue(random);
  if (Array.isArray(value)) {
    const at = below(value.length);
    if (percent(10)) return value.toSpliced(at, 1);
    return percent(10) ? value.toSpliced(at, 0, value) : value.map((each: unknown, place) => (place === at ? changed(each, random) : each));
  }
  const entries = Object.entries(value);
  const at = below(entries.length);
  return Object.fromEntries(entries.flatMap(([key, each], place): (readonly [string, unknown])[] => {
    if (place !== at) return [[key, each]];
    if (percent(15)) return [[one(TOKENS), each]];
    if (percent(10)) return [];
    return [[key, changed(each, random)]];
  }));
};

const reparsed = (text: string, random: Random): string => {
  try {
    return JSON.stringify(changed(JSON.parse(text), random));
  } catch {
    return text;
  }
};

/** One fault of a JSON text: of what it says, or of how it is written. */
export const jsonFault = (text: string, random: Random): string => {
  const { below, one, percent } = random;
  const place = below(text.length + 1);
  switch (below(6)) {
    case 0:
      return text.slice(0, place) + one(LITERALS) + text.slice(place);
    case 1: {
      const open = one(['[', '{"a":', '[{"学校":'] as const);
      const depth = percent(10) ? DEPTH : below(3000);
      return text.slice(0, place) + open.repeat(depth) + (percent(50) ? (open === '[' ? ']' : '}').repeat(depth) : '') + text.slice(place);
    }
    case 2:
      return text.includes('\n') ? text.split('\n').map((line) => (percent(30) ? reparsed(line, random) : line)).join(one(['\n', '\r\n', '\n\n', '\r'] as const)) : reparsed(text, random);
    case 3:
      return text.replace(/"[^"]*"(?=[\],}])/u, () => JSON.stringify(hardText(random)));
    case 4:
      return text.replaceAll('"', percent(50) ? "'" : '“');
    default:
      return reparsed(text, random);
  }
};
