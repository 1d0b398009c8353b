import type { MetricKind } from '../domain/metric.ts';
import type { Status } from '../domain/observation.ts';
import { readFrequency } from '../domain/frequency.ts';
import { NUMBER_PATTERN, readNumber, tidy } from '../domain/numerals.ts';
import { readStatus } from './statusWords.ts';
import { isUnit, UNIT_PATTERN, unitsAgree } from '../domain/units.ts';

/** What a text says of an amount. `unit` of what cannot be read: whether the unit is at fault. */
export type Amount =
  | { readonly is: 'number'; readonly value: number; readonly status: Status; readonly percent: boolean }
  | { readonly is: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly is: 'valueless'; readonly status: 'vague' | 'placeholder' }
  | { readonly is: 'unreadable'; readonly unit: boolean; readonly suggestion: string };

const number = (value: number, status: Status, percent = false): Amount => ({ is: 'number', value, status, percent });

const PLACEHOLDER = new RegExp(`^(?:[x×*_＊]{1,4}(?:${UNIT_PATTERN})|[×*_＊]{1,4}|x{2,4}|待填|\\(?空\\)?)$`, 'i');
const VAGUE = /^(?:有|若干|多次|数次|不多|较少|较多|很多|少量|少|一些|部分|个别|大部分|绝大部分|定期|经常|不定期|按需|按时|正常|已开展|开展|适时)(?:次|人|个|项|开展)?$/;
const NONE = /^(?:无|無|没有|未发生|未开展|没开展|零(?:次|起|人|例|件|个)?)$/;
const ALL = /^(?:全部|全员|全体|全覆盖|全部完成|全部整改|全部整改到位|已全部整改|满分?)$/;
const WITH_UNIT = new RegExp(`^(${NUMBER_PATTERN})(${UNIT_PATTERN})?$`, 'i');
const TENTHS = /^([一二三四五六七八九十])成(?:([一二三四五六七八九半]))?$/;
const DURATION = /^(?:(\d+)(?:小时|时|h))?(?:(\d+)(?:分钟|分|'|′|min))?(?:(\d+(?:\.\d+)?)(?:秒钟|秒|"|″|''|s)?)?$/;

/** Reads an amount from a plain text in small letters without space (see wordKey). */
export const readAmount = (text: string, { kind, unit }: { readonly kind: MetricKind; readonly unit: string }): Amount => {
  const plain = readNumber(text);
  if (plain !== null) return number(plain, 'reported');
  if (PLACEHOLDER.test(text)) return { is: 'valueless', status: 'placeholder' };
  if (VAGUE.test(text)) return { is: 'valueless', status: 'vague' };
  if (kind !== 'rate' && NONE.test(text)) return number(0, 'derived');
  if (kind === 'rate' && ALL.test(text)) return number(100, 'derived', true);
  const often = kind === 'rate' ? null : readFrequency(text);
  if (often !== null) return number(often, 'derived');
  const ratio = /^(\d+)(?:人|次|名)?\/(\d+)(?:人|次|名)?$/.exec(text);
  if (ratio) return { is: 'ratio', numerator: Number(ratio[1]), denominator: Number(ratio[2]) };
  const { status, rest } = readStatus(text);
  return magnitude(rest, { status, unit }) ?? unreadable(text);
};

const magnitude = (text: string, { status, unit }: { readonly status: Status; readonly unit: string }): Amount | null => {
  const percent = /^(?:百分之(.+)|(.+?)(?:%|个百分点))$/.exec(text);
  if (percent) {
    const value = readNumber(percent[1] ?? percent[2] ?? '');
    return value === null ? null : number(value, status, true);
  }
  const tenths = TENTHS.exec(text);
  if (tenths) return number((readNumber(tenths[1] ?? '') ?? 0) * 10 + (tenths[2] === '半' ? 5 : (readNumber(tenths[2] ?? '零') ?? 0)), status, true);
  const seconds = unit === '秒' ? readSeconds(text) : null;
  if (seconds !== null) return number(seconds, status);
  const match = WITH_UNIT.exec(text);
  const value = match ? readNumber(match[1] ?? '') : null;
  if (!match || value === null) return null;
  const given = match[2] ?? '';
  if (given !== '' && isUnit(given) && !unitsAgree(given, unit)) return { is: 'unreadable', unit: true, suggestion: String(value) };
  return number(value, status);
};

/** 3分3秒 is 183. */
const readSeconds = (text: string): number | null => {
  const match = DURATION.exec(text);
  if (!match || (match[1] ?? match[2] ?? match[3]) === undefined) return null;
  return tidy(Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0));
};

/** What may have been meant: 12/15 where a spreadsheet made a date of it, the one number in a sentence, the sum of its parts. */
const unreadable = (text: string): Amount => {
  const date = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (date) return { is: 'unreadable', unit: false, suggestion: `${date[1]}/${date[2]}` };
  const found = (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((each) => readNumber(each));
  const only = found.length === 1 ? found[0] : null;
  return { is: 'unreadable', unit: false, suggestion: only === null || only === undefined ? '' : String(only) };
};
