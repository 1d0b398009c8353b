import type { Look } from '../charts/look.ts';
import { paperPages } from '../charts/paperPages.ts';
import { asSeen } from '../charts/rowScroll.ts';
import type { SlideContent, SlidePart } from './deck.ts';

export type ChartPart = Extract<SlidePart, { readonly kind: 'chart' }>;

/** A chart of a list that is scrolled, as it stands on paper: without its bar, as many rows at a time as the slide shows, saying which. */
export const rowsOnPages = (part: ChartPart, { t }: Look): readonly ChartPart[] => {
  const { height, scope } = part;
  return paperPages(part.drawing, height, { first: height, other: height }).map((page) => {
    const { seen, ...drawing } = asSeen(page.drawing, null);
    return { ...part, drawing, height: page.height, scope: [scope, seen ?? ''].filter((said) => said !== '').join(t('file.joiner')) };
  });
};

/** The parts of a slide as a file says them; where that of its screen is no longer there, a sentence that says so. */
export const saidParts = ({ kind, parts }: Pick<SlideContent, 'kind' | 'parts'>, look: Look): readonly SlidePart[] =>
  kind === 'screen' && parts.length === 0 ? [{ kind: 'sentences', title: '', scope: '', lines: [look.t('story.gone')] }] : parts;

/** What a document shows of the parts: of a chart that is scrolled its first rows, and as a table after it all of them; a document has room for it. */
export const partsOfDocument = (parts: readonly SlidePart[], look: Look): readonly SlidePart[] =>
  parts.flatMap((part): readonly SlidePart[] => {
    if (part.kind !== 'chart') return [part];
    const [first = part, ...rest] = rowsOnPages(part, look);
    return part.sheet === null || rest.length === 0 ? [first] : [first, { kind: 'table', title: part.title, scope: '', beside: [], sheet: part.sheet }];
  });
