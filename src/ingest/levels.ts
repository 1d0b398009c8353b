import type { Bilingual } from '../domain/bilingual.ts';
import { readNumber } from '../domain/numerals.ts';
import { wordKey } from '../domain/plainText.ts';

const YES = new Set(['是', '√', '✓', '✔', '☑', '有', '对', '已', '已完成', '完成', '齐全', '齐备', '配齐', '达标', '合格', '按时', '按期', '通过', 'y', 'yes', 'true', 't', '1', '1.0', 'ok', '100%', '已开展', '开展', '已换届', '是的', '正常', '及时', 'on time']);
const NO = new Set(['否', '×', '✗', '✘', '☒', 'x', '无', '無', '不', '未', '没有', '错', 'n', 'no', 'false', 'f', '0', '0.0', '0%', '迟报', '逾期', '超期', '延期']);

/** 是 √ 有 1 are true, 否 × 无 0 and what begins with 未 or 不 false; null where the text is no answer. */
export const readBoolean = (text: string): boolean | null => {
  const word = wordKey(text);
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  const missing = /^(?:未报|未上报|未填|未填报|未统计|未提及|未提到|未提供|未知|不详|不明|不适用|不涉及|不公开|不便公开)/;
  return /^(?:未|不|没)/.test(word) && !missing.test(word) ? false : null;
};

/** The kernel of a level's name: 四星级党支部 and 四星 are one, as are “好” and 好. */
const levelKey = (text: string): string => wordKey(text).replace(/["“”'‘’()]/g, '').replace(/(?:等次|党支部|支部|级别|等级|级|等|档)+$/, '');

/** The 1-based place of the level that the text names; else a level whose name it contains, as a suggestion. */
export const readLevel = (text: string, levels: readonly Bilingual[]): { readonly place: number | null; readonly suggestion: string } => {
  const key = levelKey(text);
  const exact = levels.findIndex((level) => [level.zh, level.en].some((name) => levelKey(name) === key));
  if (exact >= 0) return { place: exact + 1, suggestion: '' };
  const number = readNumber(key.replace(/[星*★]$/, ''));
  const stars = /^[★*]+$/.test(key) ? key.length : null;
  const place = stars ?? number;
  if (place !== null && Number.isInteger(place) && place >= 1 && place <= levels.length) return { place, suggestion: '' };
  const near = levels.filter((level) => key !== '' && (key.includes(levelKey(level.zh)) || levelKey(level.zh).includes(key)));
  return { place: null, suggestion: near.toSorted((a, b) => b.zh.length - a.zh.length)[0]?.zh ?? '' };
};
