import { useFormat } from '../useFormat.ts';
import type { ChangesView } from './changesView.ts';
import type { DistributionView } from './distributionView.ts';

/** How the schools moved together, and who is not told of. */
export const ChangesNotes = ({ view: { metric }, told: { movements, more, turned, without, rows } }: { readonly view: DistributionView; readonly told: ChangesView }) => {
  const { t, difference } = useFormat();
  const { medianChange, usual, alike } = movements;
  const rest = metric.kind === 'ordinal' ? 'distribution.alikeLevels' : metric.kind === 'boolean' ? 'distribution.alikeSame' : 'distribution.alike';
  const notes = [
    medianChange === null || usual === null ? null : t('distribution.moved', { median: difference(metric, medianChange), usual: difference(metric, usual).replace('+', '') }),
    usual === null ? t('distribution.judgedNot') : alike.length > 0 ? t(rest, { n: alike.length }) : null,
    more > 0 ? t('distribution.more', { n: more }) : null,
    turned > 0 ? t('distribution.turned', { n: turned }) : null,
    without > 0 ? t('distribution.without', { n: without, from: rows.from, to: rows.to }) : null,
  ].filter((note) => note !== null);
  return (
    <ul className="distribution-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};
