import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadingSkeleton } from '../ui/LoadingSkeleton.tsx';
import { ScreenHeader } from '../ui/ScreenHeader.tsx';
import { useDrawnWith } from '../views/useDrawnWith.ts';
import { SlideView } from './SlideView.tsx';
import { useStories } from './StoryShelf.ts';

/** 汇报: the slides of a story. */
export const StoryScreen = () => {
  const { t } = useTranslation();
  const stories = useStories();
  useDrawnWith('story', stories ?? undefined);
  if (!stories) return <LoadingSkeleton figures={0} height={560} />;
  const story = stories[0]?.now;
  if (!story) return <EmptyState icon="story" title={t('story.empty')}>{t('story.emptyWay')}</EmptyState>;
  return (
    <>
      <ScreenHeader title={story.name} scope={t('story.count', { n: story.slides.length })} />
      {story.slides.map((slide, place) => (
        <SlideView key={slide.id} slide={slide} shape={story.shape} number={place + 1} />
      ))}
    </>
  );
};
