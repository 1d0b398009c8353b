import type { Evidence } from '../../../reports/reportDraft.ts';

const SENTENCE = /[^\n。！？；!?;]+[。！？；!?;]?/gu;

/** The sentences of a report's text, without the space around them: what a person can point at without a mouse. */
export const passagesOf = (text: string): readonly Evidence[] =>
  Array.from(text.matchAll(SENTENCE)).flatMap(({ 0: said, index }) => {
    const words = said.trim();
    const start = index + said.indexOf(words);
    return words.length < 2 ? [] : [{ start, end: start + words.length }];
  });

/** The passage in which a place of the text stands, else the last before it; before the first the first, null where there is none. */
export const passageAt = (passages: readonly Evidence[], place: number): Evidence | null => passages.findLast(({ start }) => start <= place) ?? passages[0] ?? null;
