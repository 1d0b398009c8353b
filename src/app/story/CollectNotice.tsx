import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { blanksOf, type Problem } from '../../domain/problem.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { Collected } from './useCollect.ts';
import './collectNotice.css';

export type CollectNews = ({ readonly kind: 'collected' } & Collected) | { readonly kind: 'nothing' } | { readonly kind: 'failed'; readonly problem: Problem };

const SECONDS = 8;

interface Props {
  readonly news: CollectNews | null;
  readonly onClose: () => void;
  readonly onUndo: (collected: Collected) => void;
}

/** What was collected into which story, for some seconds in which neither pointer nor focus is on it. */
export const CollectNotice = ({ news, onClose, onUndo }: Props) => {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!news) return undefined;
    let left = SECONDS;
    const ticking = setInterval(() => {
      left = place.current?.matches(':hover, :focus-within') === true ? SECONDS : left - 1;
      if (left <= 0) onClose();
    }, 1000);
    return () => clearInterval(ticking);
  }, [news, onClose]);
  return (
    <div ref={place} className="collect-notice" aria-live="polite">
      {news?.kind === 'collected' && (
        <p>
          <span>{t('story.collected', { story: news.story.name, n: news.story.slides.length, caption: news.slide.caption })}</span>
          <button type="button" className="tb-button" onClick={() => onUndo(news)}>
            {t('story.undo')}
          </button>
          <AddressLink screen="story" search={{ story: news.story.id, slide: news.slide.id }}>
            {t('story.openStory')}
          </AddressLink>
        </p>
      )}
      {news?.kind === 'nothing' && <p>{t('story.nothingHere')}</p>}
      {news?.kind === 'failed' && (
        <p>
          {t(`problem.${news.problem.code}`, blanksOf(news.problem))} {t(`problem.${news.problem.code}_way`, blanksOf(news.problem))}
        </p>
      )}
    </div>
  );
};
