import type { Sentence } from './clauses.ts';
import { clauseFigures } from './clauseFigures.ts';
import type { FoundNoun } from './nouns.ts';
import { periodsOf, quantitiesOf } from './quantities.ts';
import type { RawFigure } from './rawFigure.ts';

/** A figure at places in its sentence, with what the sentence says up to it. */
export interface SentenceFigure extends RawFigure {
  readonly clause: string;
  /** Clauses before its own, then its own up to the end of its number. */
  readonly earlier: string;
  readonly upTo: string;
  readonly subset: boolean;
}

const AGAIN = /^(?:全年|全学年|线上|线下|集中|一年来|今年|本年度?|年内|上半年|下半年|第[一二]学期|[上下]学期|已|共|累计|总计|合计|实际|一共|总共|到目前|截至目前|目前|已经)*(?:共|累计|实际|总共)?(?:开展|召开|组织|举行|进行|举办|完成|开|上|讲)?(?:了|过|有)?(?:共|计|达|活动|会议|均为)?[^\d，]{0,2}$/u;
const TAIL = /^(?:活动|会议|以上|左右)?$/u;

/** 全年共开展12次, 下半年4次, 每月一次: a clause without a noun of its own that goes on with the last one. */
const again = (text: string, noun: FoundNoun, hasFigure: boolean): RawFigure | null => {
  const { metric, units } = noun.rule;
  const [quantity, second] = quantitiesOf(text);
  if (metric === null || second || /每[组名位人个]/u.test(text)) return null;
  const [period] = periodsOf(text);
  if (period) {
    if (hasFigure || !/^(?:坚持|做到|基本|固定|均|保证|平均|基本做到|严格)?每/u.test(text) || text.length > 12 || (quantity && !units.includes(quantity.unit))) return null;
    return { metric, value: (quantity?.value ?? 1) * period.times, own: 'derived', start: 0, end: text.length, phrase: [0, text.length], sure: false };
  }
  if (!quantity || quantity.unit === '' || !units.includes(quantity.unit) || !AGAIN.test(text.slice(0, quantity.start)) || !TAIL.test(text.slice(quantity.end))) return null;
  return { metric, value: quantity.value, own: quantity.value === null ? 'placeholder' : quantity.approximate ? 'approximate' : 'reported', start: 0, end: quantity.end, phrase: [quantity.start, quantity.end], sure: false };
};

/** 其中书记3次 after party lessons. */
const bySecretary = (text: string, noun: FoundNoun | null): RawFigure | null => {
  if (noun?.rule.metric !== 'party_lesson_count' || !/^(?:其中)?(?:党支部|支部|党组织|党总支|总支|党委)?书记/u.test(text) || /党课/u.test(text)) return null;
  const [quantity] = quantitiesOf(text);
  if (!quantity || quantity.value === null || !noun.rule.units.includes(quantity.unit) || !/^.{2,14}$/u.test(text.slice(0, quantity.start))) return null;
  return { metric: 'secretary_lesson_count', value: quantity.value, own: quantity.approximate ? 'approximate' : 'reported', start: 0, end: quantity.end, phrase: [quantity.start, quantity.end], sure: true };
};

/** In a secretary's duty report 给党员上党课2次 is the secretary's own. */
const ownLesson = (figure: RawFigure, clause: string, bySecretarySelf: boolean): RawFigure =>
  bySecretarySelf && figure.metric === 'party_lesson_count' && /(?:本人|我|给|为|带头|亲自|主讲).{0,12}党课/u.test(clause) && !/支部(?:全年|共|组织)|班子|委员/u.test(clause) ? { ...figure, metric: 'secretary_lesson_count' } : figure;

/** The figures of a sentence, each with its surroundings. */
export const sentenceFigures = ({ text, start, clauses }: Sentence, bySecretarySelf: boolean): readonly SentenceFigure[] => {
  const figures: SentenceFigure[] = [];
  let last: FoundNoun | null = null;
  for (const clause of clauses) {
    const offset = clause.start - start;
    const earlier = text.slice(0, offset);
    const { figures: own, lastNoun } = clauseFigures(clause.text, earlier);
    const secretary = own.length === 0 ? bySecretary(clause.text, last) : null;
    const more = own.length === 0 && secretary === null && lastNoun === null && last !== null ? again(clause.text, last, figures.some(({ metric }) => metric === last?.rule.metric)) : null;
    for (const told of [...own, ...(secretary ? [secretary] : []), ...(more ? [more] : [])]) {
      const figure = ownLesson(told, clause.text, bySecretarySelf);
      const upTo = clause.text.slice(0, figure.phrase?.[1] ?? figure.end);
      const subset = /其中[^；]*$|^含|包括[^，]*$/u.test(earlier + upTo) && /其中|含|包括/u.test(earlier + upTo);
      if (subset && figures.some(({ metric, subset: part }) => metric === figure.metric && !part)) continue;
      const shift = ([from, to]: readonly [number, number]): readonly [number, number] => [from + offset, to + offset];
      figures.push({ ...figure, start: figure.start + offset, end: figure.end + offset, phrase: figure.phrase === null ? null : shift(figure.phrase), clause: clause.text, earlier, upTo, subset });
    }
    last = lastNoun ?? last;
  }
  return figures;
};
