import { markFirstFigures } from '../marks.ts';
import { parsePreferences, PREFERENCES_KEY } from '../preferences/preferences.ts';
import { OWN_DATA_KEY, seesStandingPage } from './visitor.ts';

const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** The first chart that stands in the page counts as painted in the frame after the one in which it was found. */
const markWhenChartStands = (): void => {
  requestAnimationFrame(() => {
    if (document.querySelector('#root > [data-standing] .tb-chart-still svg')) requestAnimationFrame(markFirstFigures);
    else if (document.readyState !== 'complete') markWhenChartStands();
  });
};

// Before the body is there: colours and language as chosen, and whether what stands in the page is for this visitor.
const preferences = parsePreferences(stored(PREFERENCES_KEY));
const { dataset } = document.documentElement;
// Chromium has had MathML since 109, which is the oldest that the product is built for.
if (!('MathMLElement' in globalThis)) dataset['old'] = '';
dataset['theme'] = preferences.theme;
document.documentElement.lang = preferences.language === 'zh' ? 'zh-CN' : 'en';
if (seesStandingPage({ hash: location.hash, preferences, hasOwnData: stored(OWN_DATA_KEY) !== null })) {
  if (preferences.guided) dataset['guided'] = '';
  markWhenChartStands();
} else {
  dataset['standing'] = 'hidden';
}
