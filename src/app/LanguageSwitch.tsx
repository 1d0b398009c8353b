import { useTranslation } from 'react-i18next';
import { usePreferences } from './preferences/usePreferences.ts';

/** Named in the language it leads to, for whoever cannot read the present one. */
export const LanguageSwitch = () => {
  const { t } = useTranslation();
  const [{ language }, set] = usePreferences();
  const next = language === 'zh' ? 'en' : 'zh';
  const name = next === 'en' ? 'EN' : '中文';
  return (
    <button
      type="button"
      className="tb-button tb-button-quiet"
      lang={next === 'en' ? 'en' : 'zh-CN'}
      title={next === 'en' ? t('shell.toEnglish') : t('shell.toChinese')}
      onClick={() => set({ language: next })}
    >
      {name}
    </button>
  );
};
