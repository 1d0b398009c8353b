import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import type { PresenterDeed } from './presenterKey.ts';

interface Props {
  readonly at: number;
  readonly of: number;
  /** The slide has a live screen. */
  readonly live: boolean;
  readonly onDeed: (deed: PresenterDeed) => void;
}

/** What the keys do, as buttons: seen while the pointer moves or the focus is in it. */
export const PresenterBar = ({ at, of, live, onDeed }: Props) => {
  const { t } = useTranslation();
  const button = (kind: 'overview' | 'notes' | 'window' | 'pointer' | 'blackout' | 'fullscreen' | 'end', key: string) => (
    <button type="button" className="tb-button" onClick={() => onDeed({ kind })}>
      {t(`story.show.${kind}`)} <kbd>{key}</kbd>
    </button>
  );
  return (
    <div className="presenter-bar" role="toolbar" aria-label={t('story.present')}>
      <button type="button" className="tb-button tb-button-icon" aria-label={t('story.show.previous')} title={t('story.show.previous')} disabled={at === 0} onClick={() => onDeed({ kind: 'previous' })}>
        <Icon name="fold" />
      </button>
      <span>
        {at + 1} / {of}
      </span>
      <button type="button" className="tb-button tb-button-icon" aria-label={t('story.show.next')} title={t('story.show.next')} disabled={at === of - 1} onClick={() => onDeed({ kind: 'next' })}>
        <Icon name="unfold" />
      </button>
      {live && (
        <button type="button" className="tb-button" onClick={() => onDeed({ kind: 'explore' })}>
          {t('story.show.explore')} <kbd>Enter</kbd>
        </button>
      )}
      {button('overview', 'O')}
      {button('notes', 'N')}
      {button('window', 'S')}
      {button('pointer', 'L')}
      {button('blackout', 'B')}
      {button('fullscreen', 'F')}
      {button('end', 'Q')}
    </div>
  );
};
