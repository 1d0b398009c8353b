import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { CollectContext } from '../../ui/CollectContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { keysInWords } from '../commands/keysInWords.ts';
import { isCollectable } from '../screens.ts';

/** Collects the part of the screen last touched, or the one that fills most of the window. */
export const CollectButton = () => {
  const { t } = useTranslation();
  const { screen } = useAddressBar();
  const collect = useContext(CollectContext);
  if (!collect || !isCollectable(screen)) return null;
  return (
    <button type="button" className="tb-button tb-button-quiet tb-button-icon" aria-label={t('story.collect')} title={`${t('story.collect')} (${keysInWords(t, 'collect')})`} onClick={() => collect('touched')}>
      <Icon name="collect" size={20} />
    </button>
  );
};
