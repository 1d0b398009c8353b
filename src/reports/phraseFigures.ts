import type { PhraseRule } from './rules/figureRule.ts';
import { phraseRules } from './rules/figureRules.ts';
import type { Quantity } from './quantities.ts';
import type { RawFigure } from './rawFigure.ts';

const MARK = '\ue000';
const everywhere = phraseRules.map((rule) => ({ rule, phrase: new RegExp(rule.phrase.source.replaceAll('Q', `(?<!${MARK})(?<q>${MARK}+)`), 'du') }));
const GRADES = ['差', '一般', '较好', '好'];
const STARS = '一二三四五';

/** Metrics told by a phrase are counted in these units. */
const UNITS = new Map<string, RegExp>([
  ['study_participation_rate', /^%$/], ['study_hours_member', /^(?:学时|课时|小时)$/], ['drill_seconds', /^秒$/], ['member_honor_count', /^(?:人次|名|人|位)$/],
  ['member_total', /^(?:名|人|位)$/], ['member_staff_rate', /^%$/], ['tier_teacher_rate', /^%$/], ['volunteer_count', /^(?:名|人|位)$/], ['new_member_count', /^(?:名|人|位)$/], ['pioneer_count', /^(?:名|人|位|个)$/], ['mentoring_pair_count', /^(?:对|组)$/],
]);
const NOT_UNITS = /^(?:%|秒|人次|学时|小时|分|)$/;

const told = (rule: PhraseRule, match: RegExpExecArray): number | null => {
  const grade = match.groups?.['g'];
  if (grade !== undefined) return GRADES.indexOf(grade) + 1;
  const star = match.groups?.['s'];
  if (star !== undefined) return STARS.includes(star) ? STARS.indexOf(star) + 1 : Number(star);
  return rule.value;
};

/** Figures told by whole phrases. `before` is what stands before the clause in its sentence. */
export const phraseFigures = (text: string, before: string, quantities: readonly Quantity[]): readonly RawFigure[] => {
  const marked = quantities.reduce((shown, { start, end }) => shown.slice(0, start) + MARK.repeat(end - start) + shown.slice(end), text);
  const found: RawFigure[] = [];
  for (const { rule, phrase } of everywhere) {
    const match = phrase.exec(marked);
    if (!match || (rule.not?.test(text) ?? false) || !(rule.needs?.test(before + text) ?? true) || found.some(({ metric }) => metric === rule.metric)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const at = match.indices?.groups?.['q']?.[0];
    if (at === undefined) {
      const value = told(rule, match);
      if (value !== null || rule.status === 'vague') found.push({ metric: rule.metric, value, own: rule.status, start, end, phrase: null, sure: value !== null });
      continue;
    }
    const quantity = quantities.find((one) => one.start === at);
    if (!quantity || !(UNITS.get(rule.metric)?.test(quantity.unit) ?? !NOT_UNITS.test(quantity.unit))) continue;
    if (rule.metric === 'drill_seconds' && !/演练|疏散|撤离|逃生/u.test(before + text)) continue;
    if (rule.value !== null) found.push({ metric: rule.metric, value: rule.value, own: rule.status, start, end, phrase: null, sure: true });
    else found.push({ metric: rule.metric, value: quantity.value, own: quantity.value === null ? 'placeholder' : quantity.approximate ? 'approximate' : 'reported', start, end, phrase: [quantity.start, quantity.end], sure: !(rule.metric === 'member_honor_count' && quantity.unit !== '人次') });
  }
  return found;
};
