import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../domain/bilingual.ts';
import { LookContext } from '../charts/LookContext.ts';
import type { Look } from '../charts/look.ts';
import type { Deck, SlideContent, SlidePart } from '../export/deck.ts';
import { useSlideHost } from './SlideHost.ts';
import { SlideView } from './SlideView.tsx';
import type { Slide, Story } from './story.ts';
import { useFooter } from './useFooter.ts';

interface Props {
  readonly story: Story;
  /** How charts are to look in a file, whatever the page looks like. */
  readonly look: Look;
  readonly onDone: (deck: Deck) => void;
  /** A slide does not come. */
  readonly onFailed: () => void;
}

/** A slide that has not come by then will not come. */
const PATIENCE_MS = 60_000;

/** Draws the slides of a story out of sight, one after the other, and reads what stands on each. */
export const DeckRoom = ({ story, look, onDone, onFailed }: Props) => {
  const { i18n } = useTranslation();
  const host = useSlideHost();
  const footer = useFooter();
  const slides = useMemo(() => story.slides.filter(({ hidden }) => !hidden), [story]);
  const [read, setRead] = useState<readonly SlideContent[]>([]);
  const slide = slides[read.length];
  const onDrawn = useCallback(
    async (parts: readonly SlidePart[]) => {
      if (!slide) return;
      const data = slide.kind === 'screen' ? await host.frozen(slide).catch(() => null) : null;
      const said = slide.kind === 'screen' && data ? footer(slide, data.access) : null;
      const contents = [...read, contentOf(slide, parts, said)];
      setRead(contents);
      if (contents.length === slides.length) onDone({ name: story.name, language: languageOf(i18n.language), shape: story.shape, slides: contents });
    },
    [slide, host, footer, read, slides.length, onDone, story, i18n.language],
  );
  useEffect(() => {
    if (slides.length === 0) onDone({ name: story.name, language: languageOf(i18n.language), shape: story.shape, slides: [] });
  }, [slides.length, onDone, story, i18n.language]);
  useEffect(() => {
    if (!slide) return undefined;
    const waiting = setTimeout(onFailed, PATIENCE_MS);
    return () => clearTimeout(waiting);
  }, [slide, onFailed]);
  if (!slide) return null;
  return (
    <div className="slide-unseen" aria-hidden="true" inert>
      <LookContext value={look}>
        <SlideView key={slide.id} slide={slide} shape={story.shape} number={read.length + 1} onDrawn={(parts) => void onDrawn(parts)} />
      </LookContext>
    </div>
  );
};

const contentOf = (slide: Slide, parts: readonly SlidePart[], footer: SlideContent['footer']): SlideContent => ({
  id: slide.id,
  kind: slide.kind,
  heading: slide.kind === 'screen' ? slide.caption : slide.heading,
  lines: slide.kind === 'screen' ? [] : slide.lines,
  notes: slide.notes,
  footer,
  parts,
});
