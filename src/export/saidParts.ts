import type { Look } from '../charts/look.ts';
import type { SlideContent } from './deck.ts';

/** The parts of a slide; where that of its screen is no longer there, a sentence that says so. */
export const saidParts = ({ kind, parts }: Pick<SlideContent, 'kind' | 'parts'>, { t }: Look): SlideContent['parts'] =>
  kind === 'screen' && parts.length === 0 ? [{ kind: 'sentences', title: '', scope: '', lines: [t('story.gone')] }] : parts;
