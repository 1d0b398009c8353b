import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';

export const NoticedScreen = () => {
  const { t } = useTranslation();
  return <ScreenHeader title={t('noticed.title')} />;
};
