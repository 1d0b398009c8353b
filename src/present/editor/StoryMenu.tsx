import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLIDE_SHAPES } from '../../export/deck.ts';
import { Popover } from '../../ui/Popover.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Story } from '../story.ts';
import { StoryFormatsContext } from '../StoryFormats.ts';
import { useBehind } from '../useBehind.ts';
import { UpdateDialog } from './UpdateDialog.tsx';
import { printSlides } from './printSlides.ts';
import type { StoryDeeds } from './useStoryDeeds.ts';
import { useWriting } from './useWriting.ts';
import '../../ui/field.css';

interface Props {
  readonly story: Story;
  readonly deeds: StoryDeeds;
}

/** What is done with a story now and then: its name and shape, newer data, paper and files, copies, its end. */
export const StoryMenu = ({ story, deeds }: Props) => {
  const { t } = useTranslation();
  const name = useWriting(story.name, (text) => void deeds.edit(story, { kind: 'named', name: text }));
  const formats = useContext(StoryFormatsContext);
  const behind = useBehind(story.slides);
  const [updating, setUpdating] = useState(false);
  const [state, setState] = useState<'idle' | 'printing' | 'saving' | 'failed'>('idle');
  const run = async (doing: 'printing' | 'saving', work: () => Promise<void>): Promise<void> => {
    setState(doing);
    try {
      await work();
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      {state !== 'idle' && <output>{t(`story.${state}`)}</output>}
      <Popover panelClassName="chart-menu story-menu" button={t('story.more')}>
        {(close) => {
          const item = (key: string, text: string, work: () => void) => (
            <li key={key}>
              <button
                type="button"
                onClick={() => {
                  close();
                  work();
                }}
              >
                {text}
              </button>
            </li>
          );
          return (
            <>
              <label className="story-name">
                <span>{t('story.name')}</span>
                <input className="tb-field" value={name.value} onChange={(event) => name.onChange(event.target.value)} onBlur={name.onBlur} />
              </label>
              <div className="story-name">
                <Segmented label={t('story.shape')} segments={SLIDE_SHAPES.map((id) => ({ id, label: t(`story.shapes.${id}`) }))} value={story.shape} onChange={(shape) => void deeds.edit(story, { kind: 'shaped', shape })} />
              </div>
              <ul>
                {behind.length > 0 && item('update', t('story.updateAll', { n: behind.length }), () => setUpdating(true))}
                {formats.ids.map((id) => item(id, t(`story.saveAs.${id}`), () => void run('saving', () => formats.save(story, id))))}
                {item('print', t('story.print'), () => void run('printing', printSlides))}
                {item('begin', t('story.begin'), () => void deeds.begin())}
                {item('copy', t('story.copyStory'), () => void deeds.copy(story))}
                {item('remove', t('story.removeStory'), () => void deeds.remove(story))}
              </ul>
            </>
          );
        }}
      </Popover>
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
    </>
  );
};
