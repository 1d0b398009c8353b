import { useTranslation } from 'react-i18next';
import { AddressLink } from '../ui/AddressLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { carriedPage } from './carried/carriedPage.ts';
import { keysInWords } from './commands/keysInWords.ts';
import { FileChooser } from './drop/FileChooser.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useOverlay } from './OverlayContext.ts';
import { CollectButton } from './story/CollectButton.tsx';
import { ThemeSwitch } from './theme/ThemeSwitch.tsx';
import { useCopyLink } from './useCopyLink.ts';
import { WorkspaceSwitch } from './WorkspaceSwitch.tsx';

export const Header = () => {
  const { t } = useTranslation();
  const { show } = useOverlay();
  const copyLink = useCopyLink();
  const carried = carriedPage();
  return (
    <header className="tb-header">
      <AddressLink screen="overview" className="tb-brand">
        {t('common.product')}
      </AddressLink>
      {carried ? <span className="tb-carried">{t('shell.carried', { day: carried.savedAt.slice(0, 10) })}</span> : <WorkspaceSwitch />}
      <button type="button" className="tb-search" aria-haspopup="dialog" onClick={() => show('palette')}>
        <Icon name="search" size={16} />
        <span>{t('shell.search')}</span>
        <kbd>{keysInWords(t, 'palette')}</kbd>
      </button>
      {!carried && <FileChooser />}
      <ThemeSwitch />
      <LanguageSwitch />
      <CollectButton />
      <button type="button" className="tb-button tb-button-quiet tb-button-icon" aria-label={t('commands.link')} title={t('commands.link')} onClick={copyLink}>
        <Icon name="link" size={20} />
      </button>
      <button type="button" className="tb-button tb-button-quiet tb-button-icon" aria-haspopup="dialog" aria-label={t('shell.help')} title={t('shell.help')} onClick={() => show('help')}>
        <Icon name="help" size={20} />
      </button>
    </header>
  );
};
