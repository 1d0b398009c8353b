import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import type { Slide, Story } from '../story.ts';
import { storyAddress } from '../storyAddress.ts';
import type { StoryHistory } from '../storyHistory.ts';
import { AddSlide } from './AddSlide.tsx';
import { StoryDraftButton } from './StoryDraftButton.tsx';
import { StoryMenu } from './StoryMenu.tsx';
import type { StoryDeeds } from './useStoryDeeds.ts';

interface Props {
  readonly history: StoryHistory;
  readonly stories: readonly Story[];
  readonly slide: Slide | null;
  readonly deeds: StoryDeeds;
}

/** Which story, and what can be done with it as a whole. */
export const StoryHeader = ({ history, stories, slide, deeds }: Props) => {
  const { t } = useTranslation();
  const [, patch] = useAddress(storyAddress);
  const { now: story, past, future } = history;
  const hidden = story.slides.filter((one) => one.hidden).length;
  return (
    <ScreenHeader title={story.name} scope={hidden > 0 ? t('story.countHidden', { n: story.slides.length, hidden }) : t('story.count', { n: story.slides.length })}>
      <button type="button" className="tb-button tb-button-icon" title={t('story.undoKey')} aria-label={t('story.undo')} disabled={past.length === 0} onClick={() => void deeds.step(story, 'back')}>
        <Icon name="undo" />
      </button>
      <button type="button" className="tb-button tb-button-icon" title={t('story.redoKey')} aria-label={t('story.redo')} disabled={future.length === 0} onClick={() => void deeds.step(story, 'forth')}>
        <Icon name="redo" />
      </button>
      {stories.length > 1 && (
        <SinglePicker label={t('shell.story')} options={stories.map(({ id, name }) => ({ id, label: name }))} value={story.id} placeholder="" onChange={(id) => patch({ story: id, slide: null })} />
      )}
      <AddSlide story={story} after={slide} deeds={deeds} />
      <StoryDraftButton />
      <StoryMenu story={story} deeds={deeds} />
      <button type="button" className="tb-button tb-button-primary" disabled={story.slides.every((one) => one.hidden)} onClick={() => patch({ story: story.id, slide: slide?.id ?? null, show: true })}>
        <Icon name="play" size={16} />
        {t('story.present')}
      </button>
    </ScreenHeader>
  );
};
