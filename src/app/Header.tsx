import { useTranslation } from 'react-i18next';
import { AddressLink } from '../ui/AddressLink.tsx';
import { FileChooser } from './drop/FileChooser.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './theme/ThemeSwitch.tsx';
import { WorkspaceSwitch } from './WorkspaceSwitch.tsx';

export const Header = () => {
  const { t } = useTranslation();
  return (
    <header className="tb-header">
      <AddressLink screen="overview" className="tb-brand">
        {t('common.product')}
      </AddressLink>
      <WorkspaceSwitch />
      <div className="tb-header-space" />
      <FileChooser />
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
};
