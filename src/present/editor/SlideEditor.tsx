import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { freshId } from '../../domain/freshId.ts';
import { ScaledSlide } from '../ScaledSlide.tsx';
import type { Slide, Story } from '../story.ts';
import { SlideData } from './SlideData.tsx';
import type { StoryDeeds } from './useStoryDeeds.ts';
import { useWriting } from './useWriting.ts';
import '../../ui/field.css';

interface Props {
  readonly story: Story;
  readonly slide: Slide;
  /** From 0. */
  readonly place: number;
  readonly onShow: (slide: string) => void;
  readonly deeds: StoryDeeds;
}

/** The slide in hand: itself, what is said over it and to it, and what can be done with it. */
export const SlideEditor = ({ story, slide, place, onShow, deeds }: Props) => {
  const { t } = useTranslation();
  const { id } = slide;
  const heading = useWriting(slide.kind === 'screen' ? slide.caption : slide.heading, (text) => void deeds.edit(story, { kind: 'headed', slide: id, heading: text }));
  const notes = useWriting(slide.notes, (text) => void deeds.edit(story, { kind: 'noted', slide: id, notes: text }));
  const lines = useWriting(slide.kind === 'screen' ? '' : slide.lines.join('\n'), (text) => void deeds.edit(story, { kind: 'written', slide: id, lines: text.split('\n').filter((line) => line.trim() !== '') }));
  const copy = async (): Promise<void> => {
    const copied = freshId();
    await deeds.edit(story, { kind: 'added', slides: [{ ...slide, id: copied }], at: place + 1 });
    onShow(copied);
  };
  const remove = async (): Promise<void> => {
    const next = story.slides[place + 1] ?? story.slides[place - 1];
    await deeds.edit(story, { kind: 'removed', slide: id });
    if (next) onShow(next.id);
  };
  return (
    <section className="story-slide" aria-label={t('story.slideOf', { n: place + 1, of: story.slides.length })}>
      <div className="story-stage" data-hidden={slide.hidden}>
        <ScaledSlide slide={slide} shape={story.shape} number={place + 1} />
      </div>
      <div className="story-fields">
        <label>
          <span>{t(slide.kind === 'screen' ? 'story.caption' : 'story.heading')}</span>
          <textarea className="tb-field" rows={2} value={heading.value} onChange={(event) => heading.onChange(event.target.value.replaceAll('\n', ' '))} onBlur={heading.onBlur} />
        </label>
        {slide.kind !== 'screen' && (
          <label>
            <span>{t('story.lines')}</span>
            <textarea className="tb-field" rows={4} value={lines.value} onChange={(event) => lines.onChange(event.target.value)} onBlur={lines.onBlur} />
          </label>
        )}
        <label className="story-notes">
          <span>{t('story.notes')}</span>
          <textarea className="tb-field" rows={6} value={notes.value} onChange={(event) => notes.onChange(event.target.value)} onBlur={notes.onBlur} />
        </label>
        <div className="story-tools">
          <button type="button" className="tb-button tb-button-icon" title={t('story.up')} aria-label={t('story.up')} disabled={place === 0} onClick={() => void deeds.edit(story, { kind: 'moved', slide: id, to: place - 1 })}>
            <Icon name="up" />
          </button>
          <button type="button" className="tb-button tb-button-icon" title={t('story.down')} aria-label={t('story.down')} disabled={place === story.slides.length - 1} onClick={() => void deeds.edit(story, { kind: 'moved', slide: id, to: place + 1 })}>
            <Icon name="down" />
          </button>
          <button type="button" className="tb-button" onClick={() => void copy()}>
            {t('story.copy')}
          </button>
          <button type="button" className="tb-button" aria-pressed={slide.hidden} onClick={() => void deeds.edit(story, { kind: 'hidden', slide: id, hidden: !slide.hidden })}>
            {t(slide.hidden ? 'story.unhide' : 'story.hide')}
          </button>
          <button type="button" className="tb-button" onClick={() => void remove()}>
            {t('story.remove')}
          </button>
        </div>
        {slide.kind === 'screen' && <SlideData story={story} slide={slide} deeds={deeds} />}
      </div>
    </section>
  );
};
