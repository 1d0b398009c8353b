import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormat } from '../useFormat.ts';

/** The day on which the page is printed: not that on which it was opened. */
export const PrintedOn = () => {
  const { t, language } = useFormat();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    // The browser prints what stands when this returns.
    const onPrint = (): void => flushSync(() => setNow(new Date()));
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  const date = useMemo(() => new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(now), [language, now]);
  return t('profile.printed', { date });
};
