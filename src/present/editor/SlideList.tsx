import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../story.ts';
import { Thumb } from './Thumb.tsx';
import type { StoryDeeds } from './useStoryDeeds.ts';

interface Props {
  readonly ref: RefObject<HTMLOListElement | null>;
  readonly story: Story;
  readonly at: number;
  readonly onShow: (slide: string) => void;
  readonly deeds: StoryDeeds;
}

/** The slides in small: arrows go from one to the next, with Alt they move it, Delete takes it away; or they are dragged. */
export const SlideList = ({ ref, story, at, onShow, deeds }: Props) => {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const { slides } = story;
  const move = async (slide: string, to: number): Promise<void> => {
    const place = Math.max(0, Math.min(to, slides.length - 1));
    await deeds.edit(story, { kind: 'moved', slide, to: place });
    setSaid(t('story.movedTo', { n: place + 1, of: slides.length }));
  };
  const go = (to: number): void => {
    const slide = slides[Math.max(0, Math.min(to, slides.length - 1))];
    if (!slide) return;
    onShow(slide.id);
    ref.current?.querySelector<HTMLElement>(`[data-slide="${slide.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, slide: string, place: number): void => {
    const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step !== undefined && event.altKey) void move(slide, place + step);
    else if (step !== undefined) go(place + step);
    else if (event.key === 'Delete') {
      void deeds.edit(story, { kind: 'removed', slide });
      go(place === slides.length - 1 ? place - 1 : place + 1);
    } else return;
    event.preventDefault();
  };
  const drop = (): void => {
    const from = slides.findIndex(({ id }) => id === dragged);
    if (dragged !== null && over !== null && from >= 0) void move(dragged, over > from ? over - 1 : over);
    setDragged(null);
    setOver(null);
  };
  return (
    <div className="story-list">
      <ol ref={ref} aria-label={t('story.slides')}>
        {slides.map((slide, place) => (
          // Dragging is for the pointer; the button inside does the same by keys.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={slide.id}
            draggable
            data-over={over === place ? 'before' : over === place + 1 && place === slides.length - 1 ? 'after' : undefined}
            onDragStart={() => setDragged(slide.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              const { top, height } = event.currentTarget.getBoundingClientRect();
              setOver(event.clientY < top + height / 2 ? place : place + 1);
            }}
            onDrop={(event) => {
              event.preventDefault();
              drop();
            }}
          >
            <span className="story-number" aria-hidden="true">
              {place + 1}
            </span>
            <Thumb slide={slide} shape={story.shape} number={place + 1} />
            {slide.hidden && <span className="story-hidden">{t('story.hiddenMark')}</span>}
            {/* Over the slide, whose own controls are asleep. */}
            <button type="button" className="story-pick" data-slide={slide.id} aria-current={place === at ? 'true' : undefined} tabIndex={place === at ? 0 : -1} onClick={() => onShow(slide.id)} onKeyDown={(event) => onKeyDown(event, slide.id, place)}>
              <span className="tb-unseen">
                {place + 1} {slide.kind === 'screen' ? slide.caption : slide.heading}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="tb-unseen" aria-live="polite">
        {said}
      </p>
    </div>
  );
};
