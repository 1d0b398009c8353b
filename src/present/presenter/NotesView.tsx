import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideShape } from '../../export/deck.ts';
import { ScaledSlide } from '../ScaledSlide.tsx';
import type { Slide } from '../story.ts';

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly shape: SlideShape;
  /** When the showing began, in milliseconds. */
  readonly began: number;
  readonly onRestart: () => void;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const duration = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  return [...(hours > 0 ? [String(hours)] : []), twoDigits(Math.floor(seconds / 60) % 60), twoDigits(seconds % 60)].join(':');
};

/** For who speaks: the slide on view, the next, the notes, how long it has been and what time it is. */
export const NotesView = ({ slides, at, shape, began, onRestart }: Props) => {
  const { t, i18n } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  const slide = slides[at];
  const next = slides[at + 1];
  const time = new Date(now).toLocaleTimeString(i18n.language === 'en' ? 'en-GB' : 'zh-CN', { hour: '2-digit', minute: '2-digit' });
  return (
    <main className="notes-view">
      <header>
        <h1>{t('story.slideOf', { n: at + 1, of: slides.length })}</h1>
        <span className="notes-clock">
          {t('story.elapsed', { time: duration(now - began) })}
          <button type="button" className="tb-button" onClick={onRestart}>
            {t('story.restart')}
          </button>
        </span>
        <span className="notes-clock">{time}</span>
      </header>
      <div className="notes-now" inert>
        {slide && <ScaledSlide slide={slide} shape={shape} number={at + 1} />}
      </div>
      <div className="notes-next">
        <h2>{t(next ? 'story.next' : 'story.lastSlide')}</h2>
        <div inert>{next && <ScaledSlide slide={next} shape={shape} number={at + 2} />}</div>
      </div>
      <section className="notes-text" aria-label={t('story.notes')}>
        {slide?.notes === '' || !slide ? <p className="story-quiet">{t('story.noNotes')}</p> : slide.notes.split('\n').map((line, place) => <p key={`${place} ${line}`}>{line}</p>)}
      </section>
    </main>
  );
};
