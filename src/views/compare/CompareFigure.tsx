import { PlaceStrip } from '../../charts/PlaceStrip.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { changeTone } from '../../domain/changeTone.ts';
import { formatBare } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { School } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';
import { FigureButton } from '../FigureButton.tsx';
import { similarText } from '../similarText.ts';
import { Standing } from '../Standing.tsx';
import type { useFormat } from '../useFormat.ts';
import type { useWithout } from '../useWithout.ts';
import type { CompareCell } from './compareRows.ts';
import type { SimilarPlace } from './similarPlaces.ts';

interface Props {
  readonly metric: Metric;
  readonly school: School;
  readonly cell: CompareCell | null;
  /** Null: no place is shown for this metric. */
  readonly place: SimilarPlace | null;
  /** The last years, oldest first; null: no line is asked for. */
  readonly recent: readonly (number | null)[] | null;
  readonly year: Year;
  /** Handed down: there are thousands of these. */
  readonly format: ReturnType<typeof useFormat>;
  readonly without: ReturnType<typeof useWithout>;
}

/** A figure with its standing to the norm, its change on last year, its last years and its place among similar schools. */
export const CompareFigure = ({ metric, school, cell, place, recent, year, format, without }: Props) => {
  const { language, difference } = format;
  const line = recent && (
    <Sparkline values={recent.map((value, index) => ({ year: year - recent.length + 1 + index, value }))} breaks={metric.definitionChanges.map((change) => change.year)} marked={year} width={56} height={20} />
  );
  if (!cell || cell.figure.value === null) {
    return (
      <span className="compare-figure">
        <span className="compare-none">{cell ? <FigureButton text={without(cell.figure)} what={`${school.name} ${metric.name[language]}`} source={cell.figure.source} /> : without(null)}</span>
        <span />
        {line}
      </span>
    );
  }
  const { figure, change, standing } = cell;
  const soft = figure.status === 'derived' || figure.status === 'approximate';
  return (
    <span className="compare-figure">
      <span className="compare-value">
        <Standing standing={standing} brief />
        <FigureButton text={`${formatBare(metric, cell.figure.value, language)}${soft ? '*' : ''}`} what={`${school.name} ${metric.name[language]}`} source={figure.source} />
      </span>
      <span className="compare-change" data-tone={change === null ? 'even' : changeTone(metric, change, null)}>
        {change === null ? '—' : difference(metric, change).replace(/ .*$/u, '')}
      </span>
      {line}
      {place && <Place place={place} format={format} />}
    </span>
  );
};

const Place = ({ place: { place, others, lower, reason }, format: { t, language } }: { readonly place: SimilarPlace; readonly format: Props['format'] }) => {
  const who = similarText(reason, t, language);
  if (reason.kind === 'notEnough') return <span className="compare-few" title={who}>{t('compare.fewShort')}</span>;
  if (place === null) return <span className="compare-few" title={t('compare.few', { who, n: others })}>{t('compare.fewShort')}</span>;
  return <PlaceStrip place={place} label={t('compare.place', { who, n: others, lower })} width={56} />;
};
