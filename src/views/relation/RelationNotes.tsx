import { isStepped } from '../../charts/relation/relationAxis.ts';
import type { RelationRows } from '../../charts/relation/relationRows.ts';
import { turnNotes } from '../turnNotes.ts';
import { useFormat } from '../useFormat.ts';
import type { RelationView, RelationYear } from './relationView.ts';

interface Props {
  readonly view: RelationView;
  readonly on: RelationYear;
  readonly rows: RelationRows;
}

/** What was left out, and what the lines mean; only what applies. */
export const RelationNotes = ({ view: { subject: { x, y, size }, years }, on, rows }: Props) => {
  const { t, language, yearShort } = useFormat();
  const first = years[0]?.year ?? on.year;
  const last = years.at(-1)?.year ?? on.year;
  const unsized = size === null ? 0 : on.dots.filter((dot) => dot.size === null).length;
  const shared = new Set(on.dots.map((dot) => `${dot.x} ${dot.y}`)).size < on.dots.length;
  const aside = [{ metric: y, n: on.onlyY }, { metric: x, n: on.onlyX }].filter(({ n }) => n > 0).map(({ metric, n }) => t('relation.onlyOne', { metric: metric.name[language], n }));
  const notes = [
    aside.length > 0 ? t('relation.aside', { said: aside.join(t('chart.comma')) }) : null,
    rows.line ? t('relation.lineNote') : null,
    isStepped(x) || isStepped(y) ? t('relation.spreadNote') : shared ? t('relation.clusterNote') : null,
    on.dots.some(({ soft }) => soft) ? t('relation.softNote') : null,
    rows.trails.length > 0 ? t('relation.trailNote') : null,
    ...turnNotes(rows.trails, years.map(({ year }) => year), { t, yearShort }).map((note) => note + t('trend.turnNote')),
    unsized > 0 ? t('relation.unsized', { n: unsized }) : null,
    ...[x, y].flatMap((metric) =>
      metric.definitionChanges
        .filter(({ year }) => year > first && year <= last)
        .map(({ year, note }) => t('relation.changed', { year: yearShort(year), metric: metric.name[language], note: note[language] })),
    ),
  ];
  return (
    <ul className="relation-notes">
      {notes.filter((note) => note !== null).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};
