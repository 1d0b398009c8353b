import { useMemo } from 'react';
import { FEWEST_SCHOOLS, toldPairs } from '../../domain/metricPairs.ts';
import type { MetricId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { compareSchools } from '../../queries/compareSchools.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { useScope } from '../scope/useScope.ts';
import { useFormat } from '../useFormat.ts';
import { tauText } from './relationFinding.ts';
import { useTestedPairs } from './useTestedPairs.ts';

interface Props {
  readonly year: Year;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

const MOST = 12;

/** The pairs of metrics whose orders agree most in the year; each opens itself. Nothing is asked before it is opened. */
export const RelationPairs = ({ year, open, onOpen }: Props) => {
  const { t, language, year: yearText } = useFormat();
  const { workspace } = useAccess();
  const { scope } = useScope();
  const ids = useMemo(() => workspace.metrics.map(({ id }) => id), [workspace.metrics]);
  const answer = useAnswerIf(open ? compareSchools({ metrics: ids, year, scope }) : null);
  const figures = useMemo(() => (answer.data && !answer.isPlaceholderData ? answer.data.filter((figure) => figure.year === year) : null), [answer.data, answer.isPlaceholderData, year]);
  const { tested, related } = useTestedPairs(figures, workspace.metrics);
  const told = useMemo(() => tested && toldPairs(tested), [tested]);
  const named = (id: MetricId): string => workspace.metrics.find((metric) => metric.id === id)?.name[language] ?? id;
  return (
    <details className="tb-panel relation-pairs" open={open} onToggle={({ currentTarget }) => currentTarget.open !== open && onOpen(currentTarget.open)}>
      <summary>{t('relation.pairs.title')}</summary>
      {answer.isError && <p>{t('relation.pairs.failed')}</p>}
      {open && !answer.isError && !told && <p className="relation-quiet">{t('relation.pairs.working')}</p>}
      {told && tested && (
        <>
          {told.length > 0 && (
            <table className="relation-mini">
              <caption>{t('relation.pairs.caption', { year: yearText(year) })}</caption>
              <tbody>
                {told.slice(0, MOST).map(({ one, other, kendall }) => (
                  <tr key={`${one} ${other}`}>
                    <th scope="row">
                      <AddressLink search={{ metric: one, other, year, pairs: true }}>{t('relation.pairs.of', { one: named(one), other: named(other) })}</AddressLink>
                    </th>
                    <td>{tauText(kendall.tau)}</td>
                    <td className="relation-quiet">{t('chart.schools', { n: kendall.n })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="relation-quiet">{t(told.length === 0 ? 'relation.pairs.none' : 'relation.pairs.told', { tested: tested.length, told: told.length, schools: FEWEST_SCHOOLS })}</p>
          {related > 0 && <p className="relation-quiet">{t('relation.pairs.related', { n: related })}</p>}
          {told.length > 0 && <p className="relation-quiet">{t('relation.pairs.caution')}</p>}
        </>
      )}
    </details>
  );
};
