import type { Look } from '../charts/look.ts';
import { asSeen } from '../charts/rowScroll.ts';
import type { SlideContent, SlidePart } from './deck.ts';

/** A chart of a list that is scrolled, as it stands on paper: without its bar, saying which rows it shows. */
const onPaper = (part: SlidePart, { t }: Look): SlidePart => {
  if (part.kind !== 'chart') return part;
  const { seen, ...drawing } = asSeen(part.drawing, null);
  return seen === null ? part : { ...part, drawing, scope: [part.scope, seen].filter((said) => said !== '').join(t('file.joiner')) };
};

/** The parts of a slide as a file says them; where that of its screen is no longer there, a sentence that says so. */
export const saidParts = ({ kind, parts }: Pick<SlideContent, 'kind' | 'parts'>, look: Look): readonly SlidePart[] =>
  kind === 'screen' && parts.length === 0 ? [{ kind: 'sentences', title: '', scope: '', lines: [look.t('story.gone')] }] : parts.map((part) => onPaper(part, look));

/** What a chart leaves out because it is scrolled, as a table after it: a document has room for it. */
export const withWholeTables = (parts: readonly SlidePart[]): readonly SlidePart[] =>
  parts.flatMap((part): readonly SlidePart[] => {
    if (part.kind !== 'chart' || part.sheet === null || asSeen(part.drawing, null).seen === null) return [part];
    return [part, { kind: 'table', title: part.title, scope: '', beside: [], sheet: part.sheet }];
  });
