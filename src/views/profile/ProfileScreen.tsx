import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';

export const ProfileScreen = () => {
  const { t } = useTranslation();
  return <ScreenHeader title={t('profile.title')} />;
};
