import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';

export const RelationScreen = () => {
  const { t } = useTranslation();
  return <ScreenHeader title={t('relation.title')} />;
};
