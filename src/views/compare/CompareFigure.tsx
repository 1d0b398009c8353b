import { PlaceStrip } from '../../charts/PlaceStrip.tsx';
import { changeTone } from '../../domain/changeTone.ts';
import { formatBare } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { School } from '../../domain/school.ts';
import { placeInGroup, SMALLEST_GROUP } from '../../domain/statistics.ts';
import { FigureButton } from '../FigureButton.tsx';
import { Standing } from '../Standing.tsx';
import { useFormat } from '../useFormat.ts';
import { useWithout } from '../useWithout.ts';
import type { CompareCell } from './compareRows.ts';

interface Props {
  readonly metric: Metric;
  readonly school: School;
  readonly cell: CompareCell | null;
  /** Figures of the schools of its type, its own included; null: no place is shown for this metric. */
  readonly group: readonly number[] | null;
}

/** A figure with its standing to the norm, its change on last year and its place among similar schools. */
export const CompareFigure = ({ metric, school, cell, group }: Props) => {
  const { t, language, difference } = useFormat();
  const without = useWithout();
  if (!cell) return <span className="compare-none">{without(null)}</span>;
  const { figure, change, standing } = cell;
  const what = `${school.name} ${metric.name[language]}`;
  if (figure.value === null) {
    return <span className="compare-none"><FigureButton text={without(figure)} what={what} source={figure.source} /></span>;
  }
  const place = group === null ? null : placeInGroup(figure.value, group);
  const similar = t('compare.place', { type: t(`terms.schoolType.${school.type}`), n: group?.length ?? 0, place: Math.round((place ?? 0) * 100) });
  const soft = figure.status === 'derived' || figure.status === 'approximate';
  return (
    <span className="compare-figure">
      <span className="compare-value">
        <Standing standing={standing} brief />
        <FigureButton text={`${formatBare(metric, figure.value, language)}${soft ? '*' : ''}`} what={what} source={figure.source} />
      </span>
      <span className="compare-change" data-tone={change === null ? 'even' : changeTone(metric, change, null)}>
        {change === null ? '—' : difference(metric, change).replace(/ .*$/u, '')}
      </span>
      {group !== null && (place === null || group.length < SMALLEST_GROUP ? <span className="compare-few" title={t('compare.few')}>{t('compare.fewShort')}</span> : <PlaceStrip value={figure.value} group={group} label={similar} width={56} />)}
    </span>
  );
};
