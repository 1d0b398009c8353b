import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../domain/bilingual.ts';
import { formatNumber } from '../../domain/formatting.ts';
import type { SlidePart, SlideShape } from '../../export/deck.ts';
import type { SheetValue } from '../../ui/SaveTableContext.ts';
import { figureChanges } from '../figureChanges.ts';
import { ScaledSlide } from '../ScaledSlide.tsx';
import type { ScreenSlide } from '../story.ts';
import { useDay } from './useDay.ts';

/** Of many changes the first are said, and how many there are. */
const LISTED = 8;

interface Props {
  readonly old: ScreenSlide;
  readonly fresh: ScreenSlide;
  readonly shape: SlideShape;
  readonly taken: boolean;
  readonly onTake: (take: boolean) => void;
}

/** A slide as it is and as it would be, side by side, and the figures that change. */
export const SlideUpdate = ({ old, fresh, shape, taken, onTake }: Props) => {
  const { t, i18n } = useTranslation();
  const day = useDay();
  const [before, setBefore] = useState<readonly SlidePart[] | null>(null);
  const [after, setAfter] = useState<readonly SlidePart[] | null>(null);
  const changes = before && after && figureChanges(before, after);
  const said = (value: SheetValue): string => (value === null || value === '' ? t('common.missing') : typeof value === 'number' ? formatNumber(value, languageOf(i18n.language)) : value);
  const speaks = /\d/u.test(old.caption + old.notes);
  return (
    <li>
      <label>
        <input type="checkbox" checked={taken} onChange={(event) => onTake(event.target.checked)} />
        <strong>{old.caption}</strong>
      </label>
      <div className="story-update-pair">
        <figure>
          <figcaption>{old.data.at === null ? t('story.before') : t('story.asOf', { day: day(old.data.at) })}</figcaption>
          <div inert>
            <ScaledSlide slide={old} shape={shape} number={1} onDrawn={setBefore} />
          </div>
        </figure>
        <figure>
          <figcaption>{t('story.after')}</figcaption>
          <div inert>
            <ScaledSlide slide={fresh} shape={shape} number={1} onDrawn={setAfter} />
          </div>
        </figure>
      </div>
      <div aria-live="polite">
        {!changes && <p className="story-quiet">{t('common.loading')}</p>}
        {changes?.length === 0 && <p>{t('story.noChange')}</p>}
        {changes && changes.length > 0 && (
          <>
            <p>{t('story.changes', { n: changes.length })}</p>
            <ul className="story-changes">
              {changes.slice(0, LISTED).map(({ what, before: was, after: is }) => (
                <li key={`${what} ${String(was)} ${String(is)}`}>{t(what === '' ? 'story.sentenceChange' : 'story.change', { what, before: said(was), after: said(is) })}</li>
              ))}
            </ul>
            {speaks && <p>{t('story.checkWords')}</p>}
          </>
        )}
      </div>
    </li>
  );
};
