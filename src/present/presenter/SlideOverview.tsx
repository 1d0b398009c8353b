import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideShape } from '../../export/deck.ts';
import { Thumb } from '../editor/Thumb.tsx';
import type { Slide } from '../story.ts';

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly shape: SlideShape;
  readonly onPick: (place: number) => void;
  readonly onEnd: () => void;
}

/** In a row of the grid, as the style has it. */
const ACROSS = 4;

const focusAt = (list: HTMLElement | null, place: number): void => {
  // Not those on the slides themselves, which are asleep.
  const buttons = list?.querySelectorAll<HTMLElement>(':scope > li > button') ?? [];
  buttons[Math.max(0, Math.min(place, buttons.length - 1))]?.focus();
};

/** All slides in small, to go to one; or to end. */
export const SlideOverview = ({ slides, at, shape, onPick, onEnd }: Props) => {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [first] = useState(at);
  useEffect(() => focusAt(list.current, first), [first]);
  const onKeyDown = (event: KeyboardEvent, place: number): void => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: ACROSS, ArrowUp: -ACROSS, PageDown: 1, PageUp: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    focusAt(list.current, place + step);
  };
  return (
    <div className="presenter-overview">
      <header>
        <h1>{t('story.overview')}</h1>
        <button type="button" className="tb-button" onClick={onEnd}>
          {t('story.end')} <kbd>Q</kbd>
        </button>
      </header>
      <ol ref={list}>
        {slides.map((slide, place) => (
          <li key={slide.id}>
            <Thumb slide={slide} shape={shape} number={place + 1} />
            {/* Over the slide too, whose own controls are asleep. */}
            <button type="button" className="story-pick" aria-current={place === at ? 'true' : undefined} onClick={() => onPick(place)} onKeyDown={(event) => onKeyDown(event, place)}>
              {place + 1} {slide.kind === 'screen' ? slide.caption : slide.heading}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
};
