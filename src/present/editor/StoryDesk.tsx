import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { blanksOf } from '../../domain/problem.ts';
import { useAddress } from '../../ui/useAddress.ts';
import type { Story } from '../story.ts';
import { storyAddress } from '../storyAddress.ts';
import type { StoryHistory } from '../storyHistory.ts';
import { SlideEditor } from './SlideEditor.tsx';
import { SlideList } from './SlideList.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import type { StoryDeeds } from './useStoryDeeds.ts';
import './editor.css';

interface Props {
  readonly history: StoryHistory;
  readonly stories: readonly Story[];
  readonly deeds: StoryDeeds;
}

/** The slides of a story on the left, the one in hand large beside them. */
export const StoryDesk = ({ history, stories, deeds }: Props) => {
  const { t } = useTranslation();
  const [address, patch] = useAddress(storyAddress);
  const list = useRef<HTMLOListElement>(null);
  const { now: story } = history;
  const place = Math.max(0, story.slides.findIndex(({ id }) => id === address.slide));
  const slide = story.slides[place];
  const show = (id: string): void => patch({ story: story.id, slide: id }, { replace: true });
  // What was pressed goes with the slide it stood beside: the keyboard goes on from the list.
  const following = useRef<string | null>(null);
  const follow = (id: string): void => {
    following.current = id;
    show(id);
  };
  const shown = slide?.id ?? null;
  useEffect(() => {
    if (shown === null || following.current !== shown) return;
    following.current = null;
    list.current?.querySelector<HTMLElement>(`[data-slide="${shown}"]`)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || (event.target instanceof HTMLElement && event.target.matches('input, textarea'))) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    void deeds.step(story, key === 'y' || event.shiftKey ? 'forth' : 'back');
  };
  return (
    // The keys of undo and redo, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="story" onKeyDown={onKeyDown}>
      {/* Slides lie across the page, other screens stand on it. */}
      <style>{'@page { size: A4 landscape; margin: 0; }'}</style>
      <StoryHeader history={history} stories={stories} slide={slide ?? null} deeds={deeds} />
      {deeds.problem && (
        <p className="tb-notice" role="alert">
          {t(`problem.${deeds.problem.code}`, blanksOf(deeds.problem))} {t(`problem.${deeds.problem.code}_way`, blanksOf(deeds.problem))}
        </p>
      )}
      {!slide && <p className="story-quiet">{t('story.noSlides')}</p>}
      {slide && (
        <div className="story-desk">
          <SlideList ref={list} story={story} at={place} onShow={show} deeds={deeds} />
          <SlideEditor key={slide.id} story={story} slide={slide} place={place} onShow={follow} deeds={deeds} />
        </div>
      )}
    </div>
  );
};
