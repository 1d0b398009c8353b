import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlideHost } from '../SlideHost.ts';
import type { ScreenSlide, Story } from '../story.ts';
import { useBehind } from '../useBehind.ts';
import { UpdateDialog } from './UpdateDialog.tsx';
import { useDay } from './useDay.ts';
import type { StoryDeeds } from './useStoryDeeds.ts';

interface Props {
  readonly story: Story;
  readonly slide: ScreenSlide;
  readonly deeds: StoryDeeds;
}

/** Which data a slide shows, the way to its live screen, and to newer data where there are any. */
export const SlideData = ({ story, slide, deeds }: Props) => {
  const { t } = useTranslation();
  const day = useDay();
  const host = useSlideHost();
  const behind = useBehind([slide]);
  const [updating, setUpdating] = useState(false);
  return (
    <div className="story-data">
      {slide.data.at !== null && <p>{t('story.asOf', { day: day(slide.data.at) })}</p>}
      <button type="button" className="tb-button" onClick={() => host.open(slide.data, { screen: slide.screen, search: slide.search })}>
        {t('story.explore')}
      </button>
      {behind.length > 0 && (
        <button type="button" className="tb-button" aria-haspopup="dialog" onClick={() => setUpdating(true)}>
          {t('story.update')}
        </button>
      )}
      {updating && (
        <UpdateDialog
          behind={behind}
          shape={story.shape}
          onClose={() => setUpdating(false)}
          onUpdate={(slides) => {
            setUpdating(false);
            void deeds.edit(story, { kind: 'updated', slides });
          }}
        />
      )}
    </div>
  );
};
