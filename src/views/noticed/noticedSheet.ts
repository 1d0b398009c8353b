import type { Insight } from '../../insights/insight.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { plainText } from './sentencePart.ts';
import { sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';
import type { Year } from '../../domain/year.ts';

/** The list as a file: one row a finding, its sentence with every school named, and what it is about in columns of their own. */
export const noticedSheet = (insights: readonly Insight[], says: Speaker, year: Year): Sheet => {
  const { t, schoolName, metricName } = says;
  return {
    name: [t('noticed.title'), says.year(year)],
    columns: [t('noticed.kind'), t('noticed.year'), t('noticed.schools'), t('noticed.metric'), t('noticed.sentence'), t('noticed.chance')],
    rows: insights.map((insight) => [
      t(`insight.kind.${insight.kind}`),
      says.year(insight.year),
      insight.schools.map(schoolName).join(t('chart.joiner')),
      insight.metric === null ? null : metricName(insight.metric),
      plainText(sentence(insight, says, Infinity)),
      insight.kind === 'change' || insight.kind === 'trend' || insight.kind === 'lasting' ? insight.p : null,
    ]),
  };
};
