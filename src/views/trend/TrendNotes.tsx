import { isSoft } from '../../domain/observation.ts';
import { combines } from '../../domain/register/predecessors.ts';
import { remarkSign } from '../../charts/trend/trendWords.ts';
import { turnNotes } from '../turnNotes.ts';
import { useFormat } from '../useFormat.ts';
import type { TrendView } from './trendView.ts';

/** What the marks in the chart mean, and what was left out of it; only what applies. */
export const TrendNotes = ({ view: { metric, all, years } }: { readonly view: TrendView }) => {
  const { t, language, yearShort } = useFormat();
  const soft = all.schools.some((school) => school.figures.some((figure) => isSoft(figure.status)));
  const changes = metric.definitionChanges.filter((change) => change.year > (years[0] ?? 0) && change.year <= (years.at(-1) ?? 0));
  const notes = [
    metric.kind === 'ordinal' || metric.kind === 'boolean' ? null : t('trend.bandNote'),
    t('trend.gapNote'),
    soft ? t('trend.softNote') : null,
    all.aims ? t('trend.aimNote') : null,
    ...all.schools.flatMap(({ name, turns = [], over }) => turnNotes([{ name, turns }], years, { t, yearShort }).map((note) => note + (over ? '' : t('trend.turnNote')))),
    all.schools.some(({ over }) => over !== undefined) ? t(combines(metric) ? 'trend.overNote' : 'trend.overNone') : null,
    ...all.remarks.map((remark, place) => `${remarkSign(place)} ${yearShort(remark.year)}${t('chart.colon')}${remark.text}`),
    ...changes.map((change) => t('trend.changeNote', { year: yearShort(change.year), note: change.note[language] })),
  ];
  return (
    <ul className="trend-notes">
      {notes.filter((note) => note !== null).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};
