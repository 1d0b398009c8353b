/** Charts that stand in the page as built, by their descriptions, as SVG text. Each is taken once. */
const charts = new Map<string, string>();

const BUILT = '.tb-chart';

/** Reads the charts out of the page as built, before React puts the live page in its place. */
export const readStandingCharts = (page: ParentNode): void => {
  for (const chart of page.querySelectorAll(BUILT)) {
    const svg = chart.querySelector('.tb-chart-still')?.innerHTML;
    const description = chart.querySelector('.tb-chart-live')?.getAttribute('aria-label');
    if (svg && description) charts.set(description, svg);
  }
};

/** The chart of that description as it stands in the page, or null; asked by whoever draws it live. */
export const standingChart = (description: string): string | null => charts.get(description) ?? null;

/** From now on every chart is drawn live at once. */
export const forgetStandingCharts = (): void => charts.clear();
