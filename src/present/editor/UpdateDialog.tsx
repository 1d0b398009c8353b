import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideShape } from '../../export/deck.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { freshId } from '../../domain/freshId.ts';
import type { FrozenData, ScreenSlide } from '../story.ts';
import { SlideUpdate } from './SlideUpdate.tsx';

interface Props {
  readonly behind: readonly { readonly slide: ScreenSlide; readonly now: FrozenData }[];
  readonly shape: SlideShape;
  readonly onClose: () => void;
  readonly onUpdate: (slides: readonly ScreenSlide[]) => void;
}

/** What would change on slides with the data of today, slide by slide, before anything does. */
export const UpdateDialog = ({ behind, shape, onClose, onUpdate }: Props) => {
  const { t } = useTranslation();
  // As they stood when it was opened: nothing moves under the person's eyes.
  const [pairs] = useState(() => behind.map(({ slide, now }) => ({ old: slide, fresh: { ...slide, data: now, answers: freshId() } })));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => pairs.flatMap(({ fresh }) => (left.has(fresh.id) ? [] : [fresh])), [pairs, left]);
  return (
    <Dialog label={t('story.updateTitle')} className="story-update" onClose={onClose}>
      <h2>{t('story.updateTitle')}</h2>
      <ul>
        {pairs.map(({ old, fresh }) => (
          <SlideUpdate
            key={old.id}
            old={old}
            fresh={fresh}
            shape={shape}
            taken={!left.has(old.id)}
            onTake={(take) => setLeft((before) => new Set(take ? [...before].filter((id) => id !== old.id) : [...before, old.id]))}
          />
        ))}
      </ul>
      <p className="story-update-actions">
        <button type="button" className="tb-button" onClick={onClose}>
          {t('story.cancel')}
        </button>
        <button type="button" className="tb-button tb-button-primary" disabled={chosen.length === 0} onClick={() => onUpdate(chosen)}>
          {t('story.updateDo', { n: chosen.length })}
        </button>
      </p>
    </Dialog>
  );
};
