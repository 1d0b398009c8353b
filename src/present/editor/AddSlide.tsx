import { useTranslation } from 'react-i18next';
import { Popover } from '../../ui/Popover.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { freshId } from '../../domain/freshId.ts';
import type { Slide, Story, WordsSlide } from '../story.ts';
import { storyAddress } from '../storyAddress.ts';
import type { StoryDeeds } from './useStoryDeeds.ts';

interface Props {
  readonly story: Story;
  /** The new one comes behind it; null: first. */
  readonly after: Slide | null;
  readonly deeds: StoryDeeds;
}

const KINDS = ['title', 'section', 'text'] as const satisfies readonly WordsSlide['kind'][];

/** A slide of words; screens are collected where they are. */
export const AddSlide = ({ story, after, deeds }: Props) => {
  const { t } = useTranslation();
  const [, patch] = useAddress(storyAddress);
  const add = async (kind: WordsSlide['kind']): Promise<void> => {
    const slide: WordsSlide = { kind, id: freshId(), heading: kind === 'title' ? story.name : t(`story.kind.${kind}`), lines: [], notes: '', hidden: false };
    await deeds.edit(story, { kind: 'added', slides: [slide], at: after ? story.slides.indexOf(after) + 1 : 0 });
    patch({ story: story.id, slide: slide.id }, { replace: true });
  };
  return (
    <Popover panelClassName="chart-menu" button={t('story.add')}>
      {(close) => (
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                onClick={() => {
                  close();
                  void add(kind);
                }}
              >
                {t(`story.kind.${kind}`)}
              </button>
            </li>
          ))}
          <li className="story-hint">{t('story.collectHint')}</li>
        </ul>
      )}
    </Popover>
  );
};
