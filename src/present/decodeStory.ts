import { array, boolean, integer, literal, nullable, number, object, picklist, pipe, readonly, record, safeParse, string, unknown, variant, type GenericSchema } from 'valibot';
import { SLIDE_SHAPES } from '../export/deck.ts';
import type { Slide, SlideAnswer, Story } from './story.ts';

const every = { id: string(), notes: string(), hidden: boolean() };
const words = { ...every, heading: string(), lines: array(string()) };

const slide: GenericSchema<unknown, Slide> = variant('kind', [
  object({
    ...every,
    kind: literal('screen'),
    screen: string(),
    search: record(string(), unknown()),
    panel: nullable(string()),
    caption: string(),
    collectedAt: string(),
    data: object({ workspace: picklist(['sample', 'own']), revision: pipe(number(), integer()), at: nullable(string()) }),
    answers: string(),
  }),
  object({ ...words, kind: literal('title') }),
  object({ ...words, kind: literal('section') }),
  object({ ...words, kind: literal('text') }),
]);

const story: GenericSchema<unknown, Story> = object({
  form: literal(1),
  id: string(),
  name: string(),
  shape: picklist(SLIDE_SHAPES),
  slides: array(slide),
  changedAt: string(),
  edition: pipe(number(), integer()),
});

/** A story as it lay in the store or a file; null where it is none that this version can read. */
export const decodeStory = (document: unknown): Story | null => {
  const result = safeParse(story, document);
  return result.success ? result.output : null;
};

const answers: GenericSchema<unknown, { readonly answers: readonly SlideAnswer[] }> = object({
  answers: pipe(array(object({ key: pipe(array(unknown()), readonly()), answer: unknown() })), readonly()),
});

/** The answers that a slide keeps; without any, its questions are asked anew. */
export const decodeAnswers = (document: unknown): readonly SlideAnswer[] => {
  const result = safeParse(answers, document);
  return result.success ? result.output.answers : [];
};
