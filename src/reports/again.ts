import type { FoundNoun } from './nouns.ts';
import { periodsOf, quantitiesOf, type Quantity } from './quantities.ts';
import type { RawFigure } from './rawFigure.ts';
import { PEOPLE } from './rules/figureRule.ts';

const TIME = '(?:近|这)?[两二三四五]年(?:来|间|共)?|这一年|全年|全学年|本?学年(?:内|度)?|[本这]学期|年内|今年|去年|上年|本年度?|20\\d\\d年|上半年|下半年|第[一二三四]学期|[上下春秋]季?学期|第?[一二三四]季度|\\d{1,2}月(?:份)?|一年来|一年|截至(?:目前|\\d{1,2}月底?)|到目前(?:为止)?|目前|年末|年底|现';
const SAID = '比|要求|的|规定|标准|上级|不得?少于|不低于|至少|最少|年度|恢复|搞|因[^\\d，]{1,5}?只|应|须|力争|争取|确保|目标|努力|线上|线下|集中|已经?|先后|实际|结果|最终|实|共计|总计|合计|一共|总共|共|累计|总数|平均|均|各支部|我[校园]|我们|我|支部|学校|增加|增至|增|提高|提升|上升|升|扩大|达|保持|稳定|完成|开展|召开|组织|举行|举办|进行|做|开|上|讲|学|办|搞|安排|发展|接收|吸收|培养|设立|结成|到|至|为|是|在|了|过|有|仅|只|也|则|就|共有|计|活动|会议';
const AGAIN = new RegExp(`^(?:${TIME}|${SAID})*$`, 'u');
const TIMED = new RegExp(`^(?:其中)?(?:${TIME}|实际|最终|结果)`, 'u');
const TAIL = /^(?:(?:少|多)了?.{0,3}|活动|会议|以上|左右|党员|教师|演练|的(?:要求|规定|标准|目标|任务))?$/u;
const NEVER = new RegExp(`^(?:${TIME}|则|也|均|都|再|校内|我校|学校)*(?:没有|未|没)(?:再)?(?:发生|出现|有)(?:过|了)?$`, 'u');
const RATE_WORDS = /^[^，]{0,10}$/u;

const figureOf = (metric: string, text: string, quantity: Quantity): RawFigure => ({
  metric, value: quantity.value, own: quantity.value === null ? 'placeholder' : quantity.approximate ? 'approximate' : 'reported', start: 0, end: quantity.end, phrase: [quantity.start, quantity.end], sure: AGAIN.test(text.slice(0, quantity.start)),
});

const isPeople = ({ unit }: Quantity): boolean => unit !== '' && PEOPLE.some((one) => one === unit);
/** Of these 其中学生2名 is a part; of members it may be any trait of theirs. */
const PARTED: ReadonlySet<string> = new Set(['new_member_count', 'activist_count', 'pioneer_count']);

/**
 * What a clause without a noun of its own says of the last one: 全年共开展12次, 下半年4次, 每月一次, 今年提高到94%, 实际84.4%,
 * 其中线上3次. People are taken up again only with a word of time: 其中今年1人, and not 其中女同志5人.
 */
export const again = (text: string, noun: FoundNoun, { hasFigure, part }: { readonly hasFigure: boolean; readonly part: boolean }): RawFigure | null => {
  const { metric, units, held } = noun.rule;
  const [quantity, second] = quantitiesOf(text);
  if (metric === null || second || /每[组名位人个]/u.test(text)) return null;
  if (!quantity && held && units.includes('起') && NEVER.test(text)) return { metric, value: 0, own: 'reported', start: 0, end: text.length, phrase: null, sure: true };
  const [period] = periodsOf(text);
  if (period && held) {
    if (hasFigure || !/^(?:坚持|做到|基本|固定|均|保证|平均|基本做到|严格|大体|一直)*(?:每|月月)/u.test(text) || text.length > 12 || (quantity && !units.includes(quantity.unit))) return null;
    return { metric, value: (quantity?.value ?? 1) * period.times, own: 'derived', start: 0, end: text.length, phrase: [0, text.length], sure: false };
  }
  if (period || !quantity || quantity.unit === '' || !units.includes(quantity.unit)) return null;
  const before = text.slice(0, quantity.start);
  if (quantity.unit === '%') return (AGAIN.test(before) || (/实际|今年|现|达/u.test(before) && RATE_WORDS.test(before))) && !/占|比/u.test(before) ? figureOf(metric, text, quantity) : null;
  if (part && metric === 'party_lesson_count' && /校长|园长|委员|副书记/u.test(before)) return null;
  if (part && metric === 'party_lesson_count' && /^其中我本人(?:讲|上)(?:了)?$/u.test(before)) return { ...figureOf('secretary_lesson_count', text, quantity), sure: false };
  if (part && held && !isPeople(quantity) && /^其中(?:有)?$/u.test(before) && !/书记/u.test(text)) return figureOf(metric, text, quantity);
  if (!TAIL.test(text.slice(quantity.end))) return null;
  if (isPeople(quantity) && (metric === 'member_retired' || metric === 'member_inservice') && /^(?:合计|共计|总计|共|一共|总共)(?:有|为)?$/u.test(before)) return figureOf('member_total', text, quantity);
  if (isPeople(quantity) && part && PARTED.has(metric) && before.length <= 10) return figureOf(metric, text, quantity);
  if (isPeople(quantity)) return TIMED.test(text) && AGAIN.test(before.replace(/^其中/u, '')) ? figureOf(metric, text, quantity) : null;
  if (AGAIN.test(before)) return figureOf(metric, text, quantity);
  return part && before.length <= 12 && before !== '' ? figureOf(metric, text, quantity) : null;
};
