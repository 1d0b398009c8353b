import { readNumber } from '../domain/numerals.ts';
import { timesAYear } from '../domain/frequency.ts';
import { withoutNames } from './rules/names.ts';

/** A number with its unit, at places in the clause. `value` is null for X次. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  /** % for rates of every spelling; 秒 for durations; empty for a bare number. */
  readonly unit: string;
  readonly approximate: boolean;
}

/** 每月, 每季度: how many times a year; `floor` where 至少 or 不少于 follows it. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly times: number;
}

export const NUMBER = '(?:\\d+(?:\\.\\d+)?[万千百]?|[〇零一二两三四五六七八九十百千]+)';
const UNIT = '(?:人次|场次|篇次|个?学时|课时|小时|个人|对(?!口)|次|场|回|轮|期|节|堂|讲(?!话|课)|人(?!均)|名|位|个(?!月)|项|件|条|篇|处|起|例|所|家|支(?!部)|宗|间|组|分(?!别|钟|管|类|层|析|批|为|工|\\d|[一二三四五六七八九十]))';
const BEFORE = '(?:大约|(?<![签履相预特节])约|将近|接近|近|超过了?|超|逾|多达|不下|突破|高于|大于|多于|不止|上(?=百|千))';
const AFTER = '(?:左右|上下|及以上|以上|之多)';

const PERCENT = new RegExp(`(${BEFORE})?(?:百分之(${NUMBER})|(${NUMBER})(?:%|个百分点(?!点)))(${AFTER})?|(${BEFORE})?([一二三四五六七八九十])成(?:([一二三四五六七八九半])(?![次个名人]))?(${AFTER})?(?!员|立|为|效|果|绩|长|功|才|了)|(${BEFORE})?(百分百|百分之百|100%)`, 'gu');
const DURATION = /(\d+|[一二两三四五六七八九十]+)(?:分钟?(?:(\d+|[一二三四五六七八九十]+)秒钟?|(半)(?!钟))|分钟)|(\d+|[一二三四五六七八九十]+)秒钟?/gu;
const COUNT = new RegExp(`(${BEFORE})?(${NUMBER})([余多几来])?(${UNIT})(${AFTER})?`, 'gu');
const PLACEHOLDER = new RegExp(`([XxＸ×*＊_]{1,6}|〇{2,}|[(][|]?[)]|[[][\\]])(${UNIT}|%)`, 'gu');
const BARE = /(?<![\d.])(\d+(?:\.\d+)?)(?=$|[|])/gu;
const PERIOD = /每(?:个)?(学年|年度|半年|学期|季度|季|两个?月|双月|半个?月|月份?|两周|双周|周|星期|年(?!级))|(?:按|逐)(季度|季|月|周)(?!度?计划)|逢([双单]月)|(?:月(?=月[有练查开学])|周(?=周[有练查开学]))(月|周)|(?<![第\d一二三四])一(季度|个?月|学期|周|星期)(?=[一二两三\d][次回场节])/gu;

const number = (text: string | undefined): number | null => (text === undefined ? null : readNumber(text));
const seconds = (minutes: string | undefined, rest: string | undefined, half: string | undefined): number => (number(minutes) ?? 0) * 60 + (half === undefined ? (number(rest) ?? 0) : 30);

const percents = (text: string): readonly Quantity[] =>
  Array.from(text.matchAll(PERCENT), (match) => {
    const tenths = number(match[6]);
    const value = tenths === null ? (number(match[2] ?? match[3]) ?? 100) : tenths * 10 + (match[7] === '半' ? 5 : (number(match[7]) ?? 0));
    const approximate = [match[1], match[4], match[5], match[8], match[9]].some((word) => word !== undefined) || tenths !== null;
    return { start: match.index, end: match.index + match[0].length, value, unit: '%', approximate };
  });

const durations = (text: string): readonly Quantity[] =>
  Array.from(text.matchAll(DURATION), (match) => ({
    start: match.index, end: match.index + match[0].length, unit: '秒', approximate: false,
    value: match[4] === undefined ? seconds(match[1], match[2], match[3]) : number(match[4]),
  }));

const counts = (text: string): readonly Quantity[] =>
  Array.from(text.matchAll(COUNT), (match) => ({
    start: match.index, end: match.index + match[0].length, value: number(match[2]), unit: (match[4] ?? '').replace(/^个(?=学时)/u, ''),
    approximate: match[1] !== undefined || match[3] !== undefined || match[5] !== undefined,
  }));

const placeholders = (text: string): readonly Quantity[] =>
  Array.from(text.matchAll(PLACEHOLDER), (match) => ({ start: match.index, end: match.index + match[0].length, value: null, unit: match[2] ?? '', approximate: false }));

const bareNumbers = (text: string): readonly Quantity[] =>
  Array.from(text.matchAll(BARE), (match) => ({ start: match.index, end: match.index + match[0].length, value: number(match[1]), unit: '', approximate: false }));

/** Every quantity of a clause, in order; names that are no counts are passed over. */
export const quantitiesOf = (clause: string): readonly Quantity[] => {
  const text = withoutNames(clause).replaceAll(/每(?:一)?(?:次|名|位|个|人|所|支|组)/gu, (word) => '〓'.repeat(word.length));
  const percent = percents(clause.replaceAll(/《[^》]*》/g, (name) => '〓'.repeat(name.length)));
  const found: Quantity[] = [...percent];
  for (const quantity of [...placeholders(text), ...durations(text), ...counts(text), ...bareNumbers(text)]) {
    const free = found.every((other) => quantity.end <= other.start || quantity.start >= other.end);
    if (free && (quantity.value !== null || /[xX×*＊_〇Ｘ()[]/.test(clause.slice(quantity.start, quantity.end)))) found.push(quantity);
  }
  return found.filter((quantity) => isAmount(clause, quantity)).toSorted((a, b) => a.start - b.start);
};

const FROM = /(?:由|从)[^，；]{0,12}$/u;
const TO = /^(?:[^，；]{0,4})(?:提高|提升|增加|增|上升|升|缩短|下降|降低|降|减少|压缩|扩大|扩展|增长|发展|壮大|调整|延长|拓展|变|跃升|攀升|优化)(?:到|至|为|成)/u;
const STEP = /(?:提高|(?:比|较)(?:去年|上年|上一年|往年|上学年|同期|20\d\d年)[^，]{0,4}(?:多|增加|减少|少)(?:了|开展|组织|召开|举办)*[^，\d]{0,6}|提升|增加|增长|上升|下降|降低|减少|缩短|高出|高|低|多|少|提前|回升|回落)(?:了|约|近)?$/u;

/** 由3家增加到5家 is five; 提高5个百分点 and 比去年多2次 are steps and no amounts. */
const isAmount = (clause: string, { start, end, unit }: Quantity): boolean => {
  const before = clause.slice(0, start);
  if (FROM.test(before) && TO.test(clause.slice(end))) return false;
  if (/(?<![至不最])(?:少|多)(?:开|开展|组织|召开|搞|上)(?:了)?$/u.test(before) || /^(?:同比|较去年|比去年|较上年)?(?:增加|减少|多|少)了?$/u.test(before)) return false;
  return !(STEP.test(before) && /比|较|同比|个百分点/u.test(clause.slice(0, end))) && !(unit === '%' && clause.slice(start, end).includes('个百分点'));
};

export const periodsOf = (clause: string): readonly Period[] =>
  Array.from(clause.matchAll(PERIOD), (match) => ({ start: match.index, end: match.index + match[0].length, times: timesAYear((match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').replace('个月', '月').replace('月份', '月').replace('单月', '双月')) ?? 1 }));
