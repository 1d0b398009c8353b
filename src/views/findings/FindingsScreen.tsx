import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';

export const FindingsScreen = () => {
  const { t } = useTranslation();
  return <ScreenHeader title={t('findings.title')} />;
};
