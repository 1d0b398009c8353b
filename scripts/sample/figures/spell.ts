import type { Metric } from '../../../src/domain/metric.ts';
import type { MissingReason, Status } from '../../../src/domain/observation.ts';
import type { Random } from '../random.ts';
import type { Numbers } from './numbers.ts';

/** What a cell says and what is meant by it; null where it is left blank. */
export interface Spelling {
  readonly raw: string;
  readonly value: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
}

/** The habits of one file. */
export interface Manner {
  readonly rates: 'percent' | 'number' | 'fraction';
  readonly answers: readonly [no: string, yes: string];
  /** Whether people filled it in by hand, with words, aims and gaps, or a system exported it. */
  readonly byHand: boolean;
}

const DIGITS = '零一二三四五六七八九';

const chinese = (value: number): string => {
  if (value < 10) return DIGITS[value] ?? '';
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${value % 10 === 0 ? '' : (DIGITS[value % 10] ?? '')}`;
};

const said = (raw: string, value: number, status: Status = 'reported'): Spelling => ({ raw, value, status, missing: 'none' });
const without = (raw: string, missing: MissingReason, status: Status = 'reported'): Spelling => ({ raw, value: null, status, missing });

const FREQUENCIES: Readonly<Record<number, readonly string[]>> = { 12: ['每月', '每月一次', '每月1次'], 4: ['每季度一次', '每季度1次'], 2: ['每学期一次', '每半年一次'] };

export const spell = (metric: Metric, numbers: Numbers | null, { manner, random }: { readonly manner: Manner; readonly random: Random }): Spelling | null => {
  if (numbers === null) return manner.byHand && random.chance(0.5) ? without('／', 'not_applicable') : null;
  if (manner.byHand) {
    const gap = random.next();
    if (gap < 0.008) return null;
    if (gap < 0.013) return without('未报', 'not_reported');
    if (gap < 0.016) return without('待核', 'to_verify');
    if (gap < 0.019) return without('—', 'not_mentioned');
  }
  switch (metric.kind) {
    case 'boolean':
      return said(manner.answers[numbers.value === 1 ? 1 : 0], numbers.value);
    case 'ordinal':
      return ordinal(metric, numbers.value, random);
    case 'rate':
      return rateText(metric, numbers, { manner, random });
    case 'count':
    case 'score':
      return manner.byHand && metric.kind === 'count' ? countText(metric, numbers.value, random) : said(String(numbers.value), numbers.value);
    default:
      throw new Error(`no spelling for ${metric.id}`);
  }
};

const ordinal = (metric: Metric, value: number, random: Random): Spelling => {
  const level = metric.levels[value - 1]?.zh ?? '';
  const longer = metric.id === 'star_level' || metric.id === 'brand_level' ? `${level}级` : metric.id === 'review_grade' ? `“${level}”` : level;
  return said(random.chance(0.3) ? longer : level, value);
};

const rateText = (metric: Metric, { value, denominator }: Numbers, { manner, random }: { readonly manner: Manner; readonly random: Random }): Spelling => {
  if (denominator !== null && denominator < 5 && metric.id !== 'std_pass_rate') return without('x', 'withheld');
  if (manner.byHand && metric.direction === 'higher') {
    const aim = random.next();
    if (aim < 0.012) return said('努力做到100%', 100, 'aim');
    if (aim < 0.02) return said('不低于95%', 95, 'requirement');
    if (value === 100 && aim < 0.05) return said('全部', 100, 'derived');
  }
  if (manner.rates === 'percent') return said(`${value}%`, value);
  return said(manner.rates === 'number' ? String(value) : String(Math.round(value * 10) / 1000), value);
};

const countText = (metric: Metric, value: number, random: Random): Spelling => {
  const unit = metric.unit.zh.split('/')[0] ?? '';
  const habit = random.next();
  if (metric.direction === 'lower' && metric.norms.some((norm) => norm.value === 0) && value === 0 && habit < 0.3) return said(habit < 0.22 ? '无' : '未发生', 0, 'derived');
  const often = FREQUENCIES[value];
  if (metric.direction === 'meet_norm') {
    if (often && habit < 0.1) return said(random.pick(often), value, 'derived');
    if (habit > 0.995) return without(`X${unit}`, 'not_reported', 'placeholder');
    if (habit > 0.99) return without('若干次', 'to_verify', 'vague');
    if (habit > 0.985) return said(`不少于${metric.norms[0]?.value ?? 1}${unit}`, metric.norms[0]?.value ?? 1, 'requirement');
  }
  if (metric.id === 'volunteer_service_count' && value >= 20 && habit < 0.08) return said(`${Math.floor(value / 10) * 10}余次`, Math.floor(value / 10) * 10, 'approximate');
  if (value === 2 && habit < 0.2) return said(`两${unit}`, 2);
  if (habit > 0.93) return said(`${value}${unit}`, value);
  if (habit > 0.915 && Number.isInteger(value) && value > 1 && value < 100) return said(chinese(value), value);
  if (habit > 0.905) return said(String(value).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), value);
  return said(String(value), value);
};
