import { useMemo } from 'react';
import { kendall } from '../../domain/kendall.ts';
import { SCHOOL_TYPES } from '../../domain/school.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { useFormat } from '../useFormat.ts';
import { pText, tauText } from './relationFinding.ts';
import type { RelationYear } from './relationView.ts';

/** Within each type of school: two metrics that differ by type look related where all types are taken together. */
export const RelationByType = ({ on }: { readonly on: RelationYear }) => {
  const { t } = useFormat();
  const types = useMemo(
    () =>
      SCHOOL_TYPES.flatMap((type) => {
        const dots = on.dots.filter((dot) => dot.type === type);
        return dots.length === 0 ? [] : [{ type, n: dots.length, found: kendall(dots) }];
      }),
    [on],
  );
  if (types.length < 2) return null;
  return (
    <table className="relation-mini">
      <caption>{t('relation.withinType')}</caption>
      <tbody>
        {types.map(({ type, n, found }) => (
          <tr key={type}>
            <th scope="row">{t(`terms.schoolType.${type}`)}</th>
            <td>{found ? tauText(found.tau) : '—'}</td>
            <td className="relation-quiet">{found ? pText(found.p, t) : n < SMALLEST_GROUP ? t('relation.fewShort') : ''}</td>
            <td className="relation-quiet">{t('chart.schools', { n })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
