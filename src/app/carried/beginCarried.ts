import { carriedPage, POSTER_ID } from './carriedPage.ts';

/** However long the first slide takes, the poster does not lie over the page for ever. */
const LONGEST_MS = 8000;

/** Brings a page that was handed on to where it opens, in the looks in which it was saved. */
export const beginCarried = (): void => {
  const page = carriedPage();
  if (!page) return;
  document.documentElement.dataset['theme'] = page.theme;
  document.documentElement.lang = page.language === 'zh' ? 'zh-CN' : 'en';
  if (location.hash === '') history.replaceState(null, '', page.address);
  const poster = document.querySelector(`#${POSTER_ID}`);
  if (poster) takeAwayOnceDrawn(poster);
};

/** The slide itself stands where its picture stood. */
const takeAwayOnceDrawn = (poster: Element): void => {
  const since = performance.now();
  const look = (): void => {
    const charts = [...document.querySelectorAll('.slide .tb-chart-slide')];
    const drawn = document.querySelector('.slide') !== null && !document.querySelector('.slide .tb-skeleton') && charts.every((chart) => chart.firstElementChild);
    if (drawn || performance.now() - since > LONGEST_MS) requestAnimationFrame(() => poster.remove());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
