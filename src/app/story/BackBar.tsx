import { useTranslation } from 'react-i18next';
import { useStories } from '../../present/StoryShelf.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { backIn } from './back.ts';

/** Over a live screen that was opened from a slide: the way back to that slide, from however many screens away. */
export const BackBar = () => {
  const { search } = useAddressBar();
  const back = backIn(search);
  return back && <BackTo {...back} />;
};

const BackTo = ({ story: id, slide, show }: NonNullable<ReturnType<typeof backIn>>) => {
  const { t } = useTranslation();
  const { search, go } = useAddressBar();
  const story = useStories()?.find(({ now }) => now.id === id)?.now;
  if (!story) return null;
  const place = story.slides.findIndex((one) => one.id === slide);
  const { ws } = search;
  return (
    <p className="tb-notice">
      <span>{t('story.away', { story: story.name })}</span>
      <button type="button" className="tb-button tb-button-primary" onClick={() => go({ screen: 'story', search: { ...(ws === undefined ? {} : { ws }), story: id, slide, ...(show ? { show } : {}) } })}>
        <Icon name="story" size={16} />
        {place < 0 ? t('story.backToStory') : t('story.backTo', { n: place + 1 })}
      </button>
    </p>
  );
};
