import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';

export const SqlScreen = () => {
  const { t } = useTranslation();
  return <ScreenHeader title={t('sql.title')} />;
};
