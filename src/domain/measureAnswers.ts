import rows from '../../data/catalogue/answers.json';
import { metricId, type MetricId } from './ids.ts';
import { choiceField, jsonRecords, textsField } from './jsonRecord.ts';
import { findingCategories } from './findingCategories.ts';
import { THEMES, type Metric, type Theme } from './metric.ts';

/** What a category of measures is an answer to: categories of problems, and the figures in which it would be seen. */
interface MeasureAnswer {
  readonly measure: string;
  readonly problems: readonly string[];
  /** Metrics of one's own of these themes count beside those named. */
  readonly themes: readonly Theme[];
  readonly metrics: readonly MetricId[];
}

const ids = (kind: 'problem' | 'measure'): readonly string[] => findingCategories.filter((category) => category.kind === kind).map(({ id }) => id);

const measureAnswers: readonly MeasureAnswer[] = jsonRecords(rows, 'answers').map((row) => ({
  measure: choiceField(row, 'measure', ids('measure')),
  problems: textsField(row, 'problems'),
  themes: textsField(row, 'themes').flatMap((text) => THEMES.find((theme) => theme === text) ?? []),
  metrics: textsField(row, 'metrics').map(metricId),
}));

/** The categories of problems that measures of these categories answer; a category of its own name in both answers itself. */
export const problemsAnswered = (categories: readonly string[]): readonly string[] => {
  const found = categories.flatMap((category) => measureAnswers.find(({ measure }) => measure === category)?.problems ?? [category]);
  return [...new Set(found)];
};

/** Texts that say in a sentence that a metric is meant: its names and headers without what counts it. */
const namesOf = (metric: Metric): readonly string[] => {
  const found = known.get(metric) ?? [metric.name.zh, ...metric.headers].map((text) => text.replace(/(次数|数|率|情况|覆盖)$/u, '')).filter((text) => text.length > 1);
  known.set(metric, found);
  return found;
};
const known = new WeakMap<Metric, readonly string[]>();

export const speaksOf = (sentence: string, metric: Metric): boolean => namesOf(metric).some((name) => sentence.includes(name));

/** The figures in which measures of these categories would be seen: those the sentence speaks of first, then those of the catalogue. */
export const metricsToWatch = ({ categories, sentence }: { readonly categories: readonly string[]; readonly sentence: string }, metrics: readonly Metric[]): readonly Metric[] => {
  const answers = measureAnswers.filter(({ measure }) => categories.includes(measure));
  const watched = metrics.filter(({ id, theme, origin }) => answers.some((answer) => answer.metrics.includes(id) || (origin !== 'catalogue' && answer.themes.includes(theme))));
  const spoken = watched.filter((metric) => speaksOf(sentence, metric));
  return [...spoken, ...watched.filter((metric) => !spoken.includes(metric))];
};

export const metricsOfMeasures = (metrics: readonly Metric[]): readonly Metric[] =>
  metricsToWatch({ categories: measureAnswers.map(({ measure }) => measure), sentence: '' }, metrics);
