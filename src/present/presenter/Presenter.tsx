import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { ScaledSlide, slideWidth, SLIDE_HEIGHT } from '../ScaledSlide.tsx';
import { useSlideHost } from '../SlideHost.ts';
import { storyAddress } from '../storyAddress.ts';
import { useStories } from '../StoryShelf.ts';
import { closeNotesWindow, notesWindow, openNotesWindow } from './notesWindow.ts';
import { NotesView } from './NotesView.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import type { PresenterDeed } from './presenterKey.ts';
import { PresenterPointer } from './PresenterPointer.tsx';
import { SlideOverview } from './SlideOverview.tsx';
import { useFullscreen } from './useFullscreen.ts';
import { usePointerRest } from './usePointerRest.ts';
import { usePresenterKeys } from './usePresenterKeys.ts';
import { useWindowSize } from './useWindowSize.ts';
import './presenter.css';

/** A window narrower than this, in widths to heights, gets slides of four to three. */
const WIDE_FROM = 1.5;
/** Of the window's height, for notes shown below the slide. */
const NOTES_SHARE = 0.3;

/** A story being shown: one slide that fills the window, everything by keys. */
export const Presenter = () => {
  const { t } = useTranslation();
  const host = useSlideHost();
  const [address, patch] = useAddress(storyAddress);
  const stories = useStories();
  const story = stories?.find(({ now }) => now.id === address.story)?.now ?? stories?.[0]?.now ?? null;
  const slides = useMemo(() => story?.slides.filter(({ hidden, id }) => !hidden || id === address.slide) ?? [], [story, address.slide]);
  const at = Math.max(0, slides.findIndex(({ id }) => id === address.slide));
  const slide = slides[at];
  const { width, height } = useWindowSize();
  const shape = width / height < WIDE_FROM ? 'classic' : 'wide';
  const [layer, setLayer] = useState<'overview' | 'black' | null>(null);
  const [pointer, setPointer] = useState(false);
  const [notes, setNotes] = useState(false);
  const [second, setSecond] = useState(notesWindow);
  const [began, setBegan] = useState(() => Date.now());
  const [refused, setRefused] = useState(false);
  const resting = usePointerRest();
  const place = useRef<HTMLElement>(null);
  const fullscreen = useFullscreen(() => setLayer('overview'));
  const windows = useMemo(() => (second ? [window, second] : [window]), [second]);

  /** The slide asked for last, until the address has it: a clicker can be quicker than a slide. */
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (address.slide === asked.current) asked.current = null;
  }, [address.slide]);
  const bound = (): number => (asked.current === null ? at : slides.findIndex(({ id }) => id === asked.current));
  const go = (to: number): void => {
    const target = slides[Math.max(0, Math.min(to, slides.length - 1))];
    setLayer(null);
    if (!story || !target || target.id === (asked.current ?? address.slide)) return;
    asked.current = target.id;
    patch({ story: story.id, slide: target.id, show: true }, { replace: true });
  };
  const end = (): void => {
    closeNotesWindow();
    void fullscreen.leave();
    patch({ show: false });
  };
  const run = (deed: PresenterDeed): void => {
    switch (deed.kind) {
      case 'next':
        return go(layer === 'black' ? at : bound() + 1);
      case 'previous':
        return go(layer === 'black' ? at : bound() - 1);
      case 'first':
        return go(0);
      case 'last':
        return go(slides.length - 1);
      case 'goTo':
        return go(deed.number - 1);
      case 'blackout':
        return setLayer(layer === 'black' ? null : 'black');
      case 'overview':
      case 'escape':
        return setLayer(layer === null ? 'overview' : null);
      case 'pointer':
        return setPointer(!pointer);
      case 'notes':
        return setNotes(!notes);
      case 'window': {
        const opened = openNotesWindow(t('story.show.window'));
        setRefused(!opened);
        return setSecond(opened);
      }
      case 'fullscreen':
        return void fullscreen.toggle();
      case 'explore':
        return slide?.kind === 'screen' ? host.open(slide.data, { screen: slide.screen, search: slide.search }) : undefined;
      case 'end':
        return end();
      case 'typed':
        return undefined;
    }
  };
  const digits = usePresenterKeys(run, windows);

  // The slide on view stands in the address, so that it is the one come back to.
  const shown = slide?.id ?? null;
  useEffect(() => {
    if (story && shown !== null && (address.slide !== shown || address.story !== story.id)) patch({ story: story.id, slide: shown, show: true }, { replace: true });
  }, [story, shown, address.slide, address.story, patch]);
  useEffect(() => {
    if (layer === null) place.current?.focus({ preventScroll: true });
  }, [layer]);
  useEffect(() => {
    if (!second) return undefined;
    const gone = (): void => setSecond(null);
    second.addEventListener('pagehide', gone);
    return () => second.removeEventListener('pagehide', gone);
  }, [second]);

  if (!stories) return <LoadingSkeleton figures={0} height={560} />;
  // Notes in the same window have a strip of their own below the slide.
  const tall = notes && slide ? Math.round(height * (1 - NOTES_SHARE)) : height;
  const fitted = Math.min(width, (tall * slideWidth(shape)) / SLIDE_HEIGHT);
  const heading = slide ? (slide.kind === 'screen' ? slide.caption : slide.heading) : '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the keys are those of the window
    <main ref={place} className="presenter" tabIndex={-1} data-pointer={pointer} data-resting={resting} aria-label={t('story.present')} onClick={({ target }) => (layer === null && target instanceof Element && !target.closest('button, a, .tb-table-box, .presenter-notes') ? go(bound() + 1) : undefined)}>
      <p className="tb-unseen" aria-live="polite">
        {t('story.slideOf', { n: at + 1, of: slides.length })} {heading}
      </p>
      {slides.map((one, index) =>
        Math.abs(index - at) <= 1 ? (
          <div key={one.id} className="presenter-slide" data-on={index === at} inert={index !== at || layer !== null} style={{ width: fitted, top: tall / 2 }}>
            <ScaledSlide slide={one} shape={shape} number={index + 1} />
          </div>
        ) : null,
      )}
      {slides.length === 0 && <p className="presenter-none">{t('story.noSlides')}</p>}
      {notes && slide && (
        // They scroll, so the keyboard must be able to reach them.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="presenter-notes" aria-label={t('story.notes')} tabIndex={0} style={{ top: tall }}>
          {slide.notes === '' ? t('story.noNotes') : slide.notes}
        </section>
      )}
      {digits !== '' && <output className="presenter-digits">{t('story.goTo', { n: digits })}</output>}
      {refused && <output className="presenter-digits">{t('story.windowRefused')}</output>}
      {layer === 'overview' && <SlideOverview slides={slides} at={at} shape={shape} onPick={go} onEnd={end} />}
      {layer === null && <PresenterBar at={at} of={slides.length} live={slide?.kind === 'screen'} onDeed={run} />}
      {layer === 'black' && <button type="button" className="presenter-black" aria-label={t('story.show.blackout')} onClick={() => setLayer(null)} />}
      {pointer && <PresenterPointer />}
      {second && createPortal(<NotesView slides={slides} at={at} shape={shape} began={began} onRestart={() => setBegan(Date.now())} />, second.document.body)}
    </main>
  );
};
