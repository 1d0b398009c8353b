import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';

export const DistributionScreen = () => {
  const { t } = useTranslation();
  return <ScreenHeader title={t('distribution.title')} />;
};
