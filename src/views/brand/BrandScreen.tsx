import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';

export const BrandScreen = () => {
  const { t } = useTranslation();
  return <ScreenHeader title={t('brand.title')} />;
};
