import type { Year } from '../../domain/year.ts';
import { useFormat } from '../useFormat.ts';
import { pText, tauText } from './relationFinding.ts';
import type { RelationYear } from './relationView.ts';

interface Props {
  readonly years: readonly RelationYear[];
  readonly on: RelationYear;
  readonly onYear: (year: Year) => void;
}

/** Whether it was so in other years too: what comes back year after year is less likely a coincidence. */
export const RelationByYear = ({ years, on, onYear }: Props) => {
  const { t, yearShort } = useFormat();
  return (
    <table className="relation-mini">
      <caption>{t('relation.byYear')}</caption>
      <tbody>
        {years.map(({ year, kendall, dots }) => (
          <tr key={year} aria-current={year === on.year}>
            <th scope="row">
              <button type="button" className="figure-button" onClick={() => onYear(year)}>
                {yearShort(year)}
              </button>
            </th>
            <td>{kendall ? tauText(kendall.tau) : '—'}</td>
            <td className="relation-quiet">{kendall ? pText(kendall.p, t) : ''}</td>
            <td className="relation-quiet">{t('chart.schools', { n: dots.length })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
