import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { LookContext } from '../charts/LookContext.ts';
import { makeWords } from '../words/translate.ts';
import { preferenceStore } from './preferences/preferenceStore.ts';
import { usePreferences } from './preferences/usePreferences.ts';
import { antdThemes } from './theme/antdThemes.ts';
import { makeLook } from './theme/makeLook.ts';
import { useStageTheme } from './theme/stageTheme.ts';
import { PrintingContext } from '../ui/PrintingContext.ts';
import { usePrinting } from './usePrinting.ts';
import './print.css';

const words = makeWords(preferenceStore.get().language);

/** Language and theme of the page, for its text, its controls and its charts. Paper is always light. */
export const AppearanceProvider = ({ children }: { readonly children: ReactNode }) => {
  const [{ language, theme: chosen }] = usePreferences();
  const printing = usePrinting();
  const stage = useStageTheme();
  const theme = printing ? 'light' : (stage ?? chosen);
  const look = useMemo(() => makeLook(theme, language, words.getFixedT(language), printing ? 'paper' : 'screen'), [theme, language, printing]);

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => {
    if (words.language !== language) void words.changeLanguage(language);
  }, [language]);

  return (
    <I18nextProvider i18n={words}>
      <ConfigProvider theme={antdThemes[theme]} locale={language === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }} virtual>
        <PrintingContext value={printing}>
          <LookContext value={look}>{children}</LookContext>
        </PrintingContext>
      </ConfigProvider>
    </I18nextProvider>
  );
};
