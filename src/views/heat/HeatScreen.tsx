import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';

export const HeatScreen = () => {
  const { t } = useTranslation();
  return <ScreenHeader title={t('heat.title')} />;
};
