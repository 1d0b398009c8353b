/** A metric named by a noun beside its quantity: 主题党日12次, 4次党员大会. A `metric` of null is a noun that is no metric and keeps another from its place. */
export interface NounRule {
  readonly metric: string | null;
  readonly noun: RegExp;
  /** Units in which the metric is counted; '' allows a bare number in a table. */
  readonly units: readonly string[];
  /** `after`: the quantity stands after the noun only (党员28名, and not 5名党员). */
  readonly order: 'after' | 'both';
  /** Words in the clause with which it is another thing. */
  readonly not?: RegExp;
  /** Words in the sentence up to the quantity with which it is another thing. */
  readonly notAfter?: RegExp;
  /** Words which the sentence must have up to the quantity. */
  readonly needs?: RegExp;
  /** Whether 每月 makes a count of it, and 未开展 a zero. */
  readonly held: boolean;
}

/** A metric told by a whole phrase. `Q` stands for the quantity; where it has none, `value` is what the phrase says. */
export interface PhraseRule {
  readonly metric: string;
  readonly phrase: RegExp;
  readonly value: number | null;
  /** Told in words, without a figure: 全员签订. */
  readonly status: 'reported' | 'derived' | 'vague';
  /** Words which the sentence must have. */
  readonly needs?: RegExp;
  readonly not?: RegExp;
}

export const TIMES = ['次', '场', '回', '轮', '期', '场次', ''] as const;
export const LESSONS = [...TIMES, '节', '堂', '讲', '课时'] as const;
export const PEOPLE = ['名', '人', '位', '个人', ''] as const;
export const ITEMS = ['个', '项', '件', '条', '处', '次', ''] as const;
export const CASES = ['起', '例', '次', '件', '宗', ''] as const;
export const RATE = ['%'] as const;
