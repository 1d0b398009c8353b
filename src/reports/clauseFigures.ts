import type { FoundNoun } from './nouns.ts';
import { nounsOf } from './nouns.ts';
import { linkQuantities, type Link } from './linkQuantities.ts';
import { periodsOf, quantitiesOf, type Quantity } from './quantities.ts';
import type { RawFigure } from './rawFigure.ts';
import { phraseFigures } from './phraseFigures.ts';
import { unsaidQuantity } from './unsaidQuantity.ts';

export interface ClauseFigures {
  readonly figures: readonly RawFigure[];
  /** The last noun of a metric, for 全年共开展12次 and 今年提高到94% in a clause to come. */
  readonly lastNoun: FoundNoun | null;
}

const NOT_HELD = /(?:没有|未能?|没能?|取消)(?:开展|召开|组织|举行|进行|完成)|取消了?|未达到?|没有达到|达不到|不足(?=\d)|不到(?=\d)|不满(?=\d)|少于(?<!不(?:得)?少于)/u;

/** 每名党员每学期上1节示范课 says what one does, not how many there were. */
const PER_PERSON = /每(?:一)?(?:名|位|人|个)(?:在职)?(?:党员|教师|书记|委员|支委)/u;

const fromLink = (text: string, { noun, quantity, period }: Link): RawFigure | null => {
  const { metric, held } = noun.rule;
  if (metric === null || (metric !== 'study_hours_member' && PER_PERSON.test(text))) return null;
  if (quantity) {
    const start = Math.min(noun.start, quantity.start);
    const end = Math.max(noun.end, quantity.end);
    const phrase = [quantity.start, quantity.end] as const;
    if (quantity.value === null) return { metric, value: null, own: 'placeholder', start, end, phrase, sure: isPlain(text, noun, phrase) };
    const perPeriod = period !== null && period.start < quantity.start && held && !(period.times >= 10 && quantity.value >= period.times);
    const own = quantity.approximate ? 'approximate' : perPeriod && period.times > 1 ? 'derived' : 'reported';
    return { metric, value: perPeriod ? quantity.value * period.times : quantity.value, own, start: perPeriod ? Math.min(start, period.start) : start, end, phrase: perPeriod ? [period.start, quantity.end] : phrase, sure: isPlain(text, noun, phrase) };
  }
  if (!held) return null;
  const unsaid = unsaidQuantity(text, noun);
  if (unsaid === 'vague') return { metric, value: null, own: 'vague', start: noun.start, end: Math.min(text.length, noun.end + 6), phrase: null, sure: false };
  if (unsaid === 'none') return { metric, value: 0, own: 'reported', start: Math.max(0, noun.start - 6), end: Math.min(text.length, noun.end + 4), phrase: null, sure: true };
  if (period === null || period.times === 1 || NOT_HELD.test(text)) return null;
  return { metric, value: period.times, own: 'derived', start: Math.min(noun.start, period.start), end: Math.max(noun.end, period.end), phrase: [period.start, period.end], sure: isPlain(text, noun, [period.start, period.end]) };
};

/** 无一例, 没有发生一起: the one is denied. */
const isDenied = (text: string, { start, value }: Quantity): boolean => value === 1 && /(?:无|没有|未|没|杜绝|未有)(?:能)?(?:再)?(?:发生|出现|发现|发展|接收|吸收|收到|接到|产生|开展|召开|组织)?(?:过)?$/u.test(text.slice(0, start));

/** What may stand between a noun and its number and leave no doubt. */
const PLAIN_GAP = /^(?:活动|工作|会议|学习|情况|次数|数量|人数|总数|数|共计|共有|共|总计|合计|累计|全年|每年|每月|每季度|每学期|现有|现|有|为|是|达到|达|已|均|各|分别|召开|举行|开展|组织|开出|开设|开|上|讲|搞|办|做|安排|设立|设置|设|培养|接收|吸收|保持|稳定|在|至|到|定期|先后|平均|仅|只有|只|计|教师|进行|举办|完成|发展|做到|实现|了|的|：|\||[(])*$/u;

const isPlain = (text: string, noun: FoundNoun, [from, to]: readonly [number, number]): boolean => PLAIN_GAP.test(text.slice(Math.min(noun.end, to), Math.max(noun.start, from)));

const free = (quantity: Quantity, figures: readonly RawFigure[]): boolean => figures.every(({ phrase }) => phrase === null || quantity.end <= phrase[0] || quantity.start >= phrase[1]);

/** The figures of one clause. `before` is what stands before it in its sentence. */
export const clauseFigures = (text: string, before: string): ClauseFigures => {
  const all = quantitiesOf(text);
  const phrased = phraseFigures(text, before, all);
  const covers = (start: number, end: number): boolean => phrased.some((figure) => figure.phrase === null && start < figure.end && end > figure.start);
  const named = nounsOf(text, before).filter(({ start, end }) => !all.some((quantity) => start >= quantity.start && end <= quantity.end));
  const nouns = named.filter(({ rule, start, end }) => !phrased.some((figure) => figure.metric === rule.metric && start < figure.end && end > figure.start) && !(rule.metric !== null && rule.held && covers(start, end)));
  const quantities = all.filter((quantity) => free(quantity, phrased) && !isDenied(text, quantity));
  const links = linkQuantities({ text, nouns, quantities, periods: periodsOf(text) });
  const linked = links.flatMap((link) => {
    const figure = fromLink(text, link);
    return figure === null || (link.quantity !== null && NOT_HELD.test(text)) ? [] : [figure];
  });
  return { figures: [...phrased, ...linked], lastNoun: links.findLast(({ noun, quantity }) => quantity !== null && noun.rule.metric !== null)?.noun ?? named.findLast(({ rule }) => rule.metric !== null) ?? null };
};
