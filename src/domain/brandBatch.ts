const NUMERALS = '一二三四五六七八九十';
const HALVES = ['上半年', '下半年'];

/** The number a batch says of itself: 第二批 2, 3批 3, 上半年 1; null where it says none. */
const batchNumber = (batch: string): number | null => {
  const half = HALVES.findIndex((text) => batch.includes(text));
  if (half !== -1) return half + 1;
  const digits = /\d+/u.exec(batch.normalize('NFKC'))?.[0];
  if (digits !== undefined) return Number(digits);
  const [, ten, one] = /(十?)([一二三四五六七八九十])/u.exec(batch) ?? [];
  return one === undefined ? null : (ten ? 10 : 0) + NUMERALS.indexOf(one) + 1;
};

/** Batches of a year in the order in which they are held; those without a number last, by their text. */
export const compareBatches = (one: string, other: string): number => {
  const first = batchNumber(one);
  const second = batchNumber(other);
  if (first !== null && second !== null && first !== second) return first - second;
  return Number(first === null) - Number(second === null) || one.localeCompare(other, 'zh-CN');
};
