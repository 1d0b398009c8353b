import type { PatchAddress } from '../../ui/useAddress.ts';
import { useFormat } from '../useFormat.ts';
import { TOLD_STORIES, type BrandAddress } from './address.ts';
import type { BrandView } from './brandView.ts';

interface Props {
  readonly view: BrandView;
  readonly patch: PatchAddress<BrandAddress>;
}

/** Who was refused and came back, as sentences with counts; each narrows the lines to its schools. */
export const StoriesBar = ({ view: { told, address }, patch }: Props) => {
  const { t } = useFormat();
  return (
    <fieldset className="brand-stories">
      <legend>{t('brand.storyLead')}</legend>
      {TOLD_STORIES.map((story) => {
        const chains = told.get(story) ?? [];
        const pressed = address.story === story;
        return (
          <button key={story} type="button" className="tb-button" data-story={story} aria-pressed={pressed} disabled={chains.length === 0 && !pressed} onClick={() => patch({ story: pressed ? 'all' : story }, { replace: true })}>
            {t(`brand.story.${story}`, { schools: new Set(chains.map(({ school }) => school)).size, n: chains.length })}
          </button>
        );
      })}
      {address.story !== 'all' && (
        <button type="button" className="tb-button" onClick={() => patch({ story: 'all' }, { replace: true })}>
          {t('brand.storyAll')}
        </button>
      )}
    </fieldset>
  );
};
