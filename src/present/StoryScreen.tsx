import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadingSkeleton } from '../ui/LoadingSkeleton.tsx';
import { useAddress } from '../ui/useAddress.ts';
import { useDrawnWith } from '../views/useDrawnWith.ts';
import { StoryDesk } from './editor/StoryDesk.tsx';
import { StoryDraftButton } from './editor/StoryDraftButton.tsx';
import { useStoryDeeds } from './editor/useStoryDeeds.ts';
import { storyAddress } from './storyAddress.ts';
import { useStories } from './StoryShelf.ts';

/** 汇报: stories, and the slides of the one on view. */
export const StoryScreen = () => {
  const { t } = useTranslation();
  const [address] = useAddress(storyAddress);
  const stories = useStories();
  const deeds = useStoryDeeds();
  useDrawnWith('story', stories ?? undefined);
  if (!stories) return <LoadingSkeleton figures={0} height={560} />;
  const history = stories.find(({ now }) => now.id === address.story) ?? stories[0];
  const { removed } = deeds;
  const again = removed && (
    <p className="tb-notice">
      <span>{t('story.removed', { name: removed.name })}</span>
      <button type="button" className="tb-button" onClick={() => void deeds.add(removed)}>
        {t('story.undo')}
      </button>
    </p>
  );
  if (history) {
    return (
      <>
        {again}
        <StoryDesk history={history} stories={stories.map(({ now }) => now)} deeds={deeds} />
      </>
    );
  }
  return (
    <>
      {again}
      <h1 className="tb-unseen">{t('shell.story')}</h1>
      <EmptyState
        icon="story"
        title={t('story.empty')}
        actions={
          <>
            <StoryDraftButton />
            <button type="button" className="tb-button" onClick={() => void deeds.begin()}>
              {t('story.begin')}
            </button>
          </>
        }
      >
        {t('story.emptyWay')}
      </EmptyState>
    </>
  );
};
