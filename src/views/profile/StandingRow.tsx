import { isSoft } from '../../domain/observation.ts';
import type { ReactNode } from 'react';
import { useLook } from '../../charts/LookContext.ts';
import { StandingStrip } from '../../charts/StandingStrip.tsx';
import { colourOf } from '../../charts/trend/seriesOfTrend.ts';
import { changeTone } from '../../domain/changeTone.ts';
import { formatBare } from '../../domain/formatting.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { School } from '../../domain/school.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { Standing as NormMark } from '../Standing.tsx';
import { OverMark } from '../OverMark.tsx';
import { TurnMark } from '../TurnMark.tsx';
import { useFormat } from '../useFormat.ts';
import { useWithout } from '../useWithout.ts';
import { yearSaid, type Saying } from './saying.ts';
import type { Standing } from './standings.ts';
import { verdictText } from './verdictText.ts';

interface Props {
  readonly standing: Standing;
  readonly school: School;
  /** How many similar schools there are. */
  readonly of: number;
  readonly saying: Saying;
  /** Drawn out, in the order chosen. */
  readonly chosen: readonly SchoolId[];
  readonly nameOf: (id: SchoolId) => string;
  /** Leads to the figures that the median is of. */
  readonly onMedian: () => void;
  /** The head of the theme, in its first row. */
  readonly children: ReactNode;
}

/** One metric: the figure with its source, its change, the norm, the strip among similar schools, and the same in words. */
export const StandingRow = ({ standing, school, of, saying, chosen, nameOf, onMedian, children }: Props) => {
  const { t, language, value: valueText, difference } = useFormat();
  const look = useLook();
  const without = useWithout();
  const { metric, figure, value, change, turn, over, norm, others, middle } = standing;
  const name = metric.name[language];
  const what = `${school.name} ${name}`;
  const soft = isSoft(figure?.status) ? '*' : '';
  const said = value === null ? without(figure) : `${valueText(metric, value)}${soft}`;
  const known = others.map((other) => other.value);
  const range = { n: others.length, low: formatBare(metric, Math.min(...known), language), high: formatBare(metric, Math.max(...known), language) };
  const label = value === null ? t('profile.standing.stripWithout', { metric: name, ...range }) : t('profile.standing.stripOf', { metric: name, value: said, ...range });
  const drawable = metric.kind !== 'boolean' && others.length > 0;
  return (
    <tr>
      {children}
      <th scope="row">
        <AddressLink screen="trend" search={{ metric: metric.id, schools: [school.id], ...(over ? { predecessors: true } : {}) }}>
          {name}
        </AddressLink>
      </th>
      <td data-column="value" data-missing={value === null}>
        {figure ? <FigureButton text={said} what={what} source={figure.source} /> : said}
      </td>
      <td data-column="change" className="tb-change" data-tone={change === null ? 'even' : changeTone(metric, change, null)}>
        {turn ? <TurnMark turn={turn} year={yearSaid(turn.year, saying)} /> : change === null ? t('profile.standing.unmarked') : difference(metric, change)}
        {over && <OverMark metric={metric} over={over} />}
      </td>
      <td data-column="norm">
        <NormMark standing={norm} />
      </td>
      <td data-column="strip">
        {drawable && (
          <StandingStrip
            value={value}
            middle={middle}
            norms={standing.norms.map((one) => one.value)}
            label={label}
            others={others.map((other) => {
              const place = chosen.indexOf(other.school);
              return { value: other.value, colour: place > 0 ? colourOf(place, look) : null };
            })}
            nameOf={(place) => {
              const other = others[place];
              return other ? `${nameOf(other.school)} ${valueText(metric, other.value)}` : '';
            }}
          />
        )}
      </td>
      <td data-column="median">
        {middle && (
          <button type="button" className="figure-button" aria-label={`${name} ${t('profile.standing.median')} ${valueText(metric, middle.median)} ${t('chart.openFigures')}`} onClick={onMedian}>
            {formatBare(metric, middle.median, language)}
          </button>
        )}
      </td>
      <td data-column="counted">{of > 0 && t('profile.standing.others', { n: others.length, of })}</td>
      <td data-column="said">{verdictText(standing, of, saying)}</td>
    </tr>
  );
};
