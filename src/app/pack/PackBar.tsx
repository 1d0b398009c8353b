import { useTranslation } from 'react-i18next';
import { carriedPage } from '../carried/carriedPage.ts';

/** Over every screen of a pack: the other schools have no names, and their figures are evened out. */
export const PackBar = () => {
  const { t } = useTranslation();
  const pack = carriedPage()?.pack;
  if (!pack) return null;
  return (
    <p className="tb-notice">
      <span>{t(pack.invented ? 'pack.barInvented' : 'pack.bar')}</span>
    </p>
  );
};
