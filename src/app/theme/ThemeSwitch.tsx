import { useTranslation } from 'react-i18next';
import { THEME_NAMES } from '../../charts/look.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { usePreferences } from '../preferences/usePreferences.ts';

export const ThemeSwitch = () => {
  const { t } = useTranslation();
  const [{ theme }, set] = usePreferences();
  const segments = THEME_NAMES.map((name) => ({ id: name, label: t(`shell.${name}`), icon: name }));
  return <Segmented label={t('shell.theme')} segments={segments} value={theme} onChange={(name) => set({ theme: name })} />;
};
