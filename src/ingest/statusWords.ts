import type { Status } from '../domain/observation.ts';

/** A cell's text without the words that say how its figure is meant, and what they say. */
export interface Meant {
  readonly status: Status;
  readonly rest: string;
}

const BEFORE: readonly (readonly [RegExp, Status])[] = [
  [/^(?:力争|努力做到|努力达到|努力实现|努力|争取|确保|计划|拟|目标值?|预计|预期|将)(?:达到|做到|实现|完成|为|[:：])*/, 'aim'],
  [/^(?:要求|原则上|应当?|须|必须)?(?:不少于|不低于|不得少于|不得低于|至少|须达到?|应达到?|不超过|不高于|不多于|不得超过|不得高于)/, 'requirement'],
  [/^(?:大约|约|将近|接近|近|超过|超|逾|多达|大于|多于|高于|低于|小于|少于|不足|不到|基本|[><≥≤≈~～]=?)/, 'approximate'],
];

/** 努力做到100% is an aim, 不少于20学时 a requirement, 近六成 and 80余 are approximate: five different things (domain.md). */
export const readStatus = (text: string): Meant => {
  for (const [pattern, status] of BEFORE) {
    const match = pattern.exec(text);
    if (match && match[0].length < text.length) {
      const rest = text.slice(match[0].length);
      return { status, rest: withoutTail(rest).rest };
    }
  }
  return withoutTail(text);
};

const PLAIN = /^(?:已|共|共计|总计|累计|全年|合计|计|达到|达|为|[:：=])+(?=[\d一二两三四五六七八九十百])/;

const TAIL = /^(.+?)(?:及以上|以上|及以下|以下|左右|上下|\+)$/;
const INSIDE = /^([\d.,]+[百千万亿]?|[一二两三四五六七八九十百千万]+)(?:余|多|几|来)((?![\d一二三四五六七八九十]).{0,3})$/;

const withoutTail = (said: string): Meant => {
  const text = said.replace(PLAIN, '');
  const tail = TAIL.exec(text);
  if (tail) return { status: 'approximate', rest: inside(tail[1] ?? '').rest };
  return inside(text);
};

const inside = (text: string): Meant => {
  const match = INSIDE.exec(text);
  return match ? { status: 'approximate', rest: `${match[1]}${match[2]}` } : { status: 'reported', rest: text };
};

const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/^(?:目标|计划|承诺|aim|target|planned|goal)/i, 'aim'],
  [/^(?:要求|标准|规定|requirement|required)/i, 'requirement'],
  [/^(?:推算|折算|估算|换算|derived|computed)/i, 'derived'],
  [/^(?:约|大约|近似|估计|approx|estimate)/i, 'approximate'],
  [/^(?:实绩|实际|已报|上报|正常|reported|actual|result)/i, 'reported'],
];

/** What a status column says: 目标值, 要求, 推算值, 实绩; null for what it does not say. */
export const readStatusWord = (text: string): Status | null => STATUS_WORDS.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
