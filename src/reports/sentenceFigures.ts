import { again } from './again.ts';
import type { Sentence } from './clauses.ts';
import { clauseFigures } from './clauseFigures.ts';
import { isSecretarysLesson } from './lessonGiver.ts';
import type { FoundNoun } from './nouns.ts';
import { quantitiesOf } from './quantities.ts';
import type { RawFigure } from './rawFigure.ts';

/** A figure at places in its sentence, with what the sentence says up to it. */
export interface SentenceFigure extends RawFigure {
  readonly clause: string;
  /** Clauses before its own, then its own up to the end of its number. */
  readonly earlier: string;
  readonly upTo: string;
  readonly subset: boolean;
}

/** 其中书记3次 after party lessons. */
const bySecretary = (text: string, noun: FoundNoun | null): RawFigure | null => {
  if (noun?.rule.metric !== 'party_lesson_count' || !/^(?:其中)?(?:(?:有)?[\d一二两三四五六七八九]+[次讲节堂](?:是|由)?)?(?:党支部|支部|党组织|党总支|总支|党委)?书记/u.test(text) || /党课/u.test(text)) return null;
  const [quantity] = quantitiesOf(text);
  if (!quantity || quantity.value === null || !noun.rule.units.includes(quantity.unit) || !/^.{2,14}$/u.test(text.slice(0, quantity.start)) && !/书记(?:讲|上|授|主讲)/u.test(text)) return null;
  return { metric: 'secretary_lesson_count', value: quantity.value, own: quantity.approximate ? 'approximate' : 'reported', start: 0, end: quantity.end, phrase: [quantity.start, quantity.end], sure: true };
};

/** A lesson that the secretary gives is the secretary's (书记走上讲台，上学期讲党课一次). */
const byGiver = (figure: RawFigure, clause: string, { before, duty }: { readonly before: string; readonly duty: boolean }): RawFigure => {
  const at = clause.indexOf('党课', figure.start);
  if (figure.metric !== 'party_lesson_count' || at < 0 || at > figure.end) return figure;
  const lead = clause.slice(0, at).replaceAll(/《[^》]*》/gu, '');
  return isSecretarysLesson({ before, lead, after: clause.slice(at + 2), duty }) ? { ...figure, metric: 'secretary_lesson_count' } : figure;
};

/** A sentence, or what one row of a table says; `before` is understood before it. */
type Told = Pick<Sentence, 'text' | 'start' | 'clauses'> & { readonly before?: string };

/** The figures of a sentence, each with its surroundings. */
export const sentenceFigures = ({ text, start, clauses, before = '' }: Told, bySecretarySelf: boolean): readonly SentenceFigure[] => {
  const figures: SentenceFigure[] = [];
  let last: FoundNoun | null = null;
  for (const clause of clauses) {
    const offset = clause.start - start;
    const earlier = text.slice(0, offset);
    const { figures: own, lastNoun } = clauseFigures(clause.text, before + earlier);
    const secretary = own.length === 0 ? bySecretary(clause.text, last) : null;
    const more = own.length === 0 && secretary === null && lastNoun === null && last !== null ? again(clause.text, last, { hasFigure: figures.some(({ metric }) => metric === last?.rule.metric), part: /其中[^；]*$|^含/u.test(clause.text.startsWith('含') ? clause.text : earlier + clause.text) }) : null;
    for (const told of [...own, ...(secretary ? [secretary] : []), ...(more ? [more] : [])]) {
      const figure = byGiver(told, clause.text, { before: earlier, duty: bySecretarySelf });
      const upTo = clause.text.slice(0, figure.phrase?.[1] ?? figure.end);
      const subset = /其中[^；]*$|^含|包括[^，]*$/u.test(earlier + upTo) && /其中|含|包括/u.test(earlier + upTo);
      if (subset && figures.some(({ metric, value, subset: part }) => metric === figure.metric && value === figure.value && !part)) continue;
      const shift = ([from, to]: readonly [number, number]): readonly [number, number] => [from + offset, to + offset];
      figures.push({ ...figure, start: figure.start + offset, end: figure.end + offset, phrase: figure.phrase === null ? null : shift(figure.phrase), clause: clause.text, earlier, upTo, subset });
    }
    last = lastNoun ?? last;
  }
  return figures;
};
