import { useTranslation } from 'react-i18next';
import { carriedPage } from '../carried/carriedPage.ts';

/** Over every screen of a pack: the other schools have no names, their figures are evened out, and dealt out a letter is no school. */
export const PackBar = () => {
  const { t } = useTranslation();
  const pack = carriedPage()?.pack;
  if (!pack) return null;
  return (
    <p className="tb-notice">
      <span>
        {t(`pack.bar.${pack.manner}`)}
        {pack.invented && ` ${t('pack.barInvented')}`}
      </span>
    </p>
  );
};
