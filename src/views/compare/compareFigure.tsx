import { isSoft } from '../../domain/observation.ts';
import { PlaceStrip } from '../../charts/PlaceStrip.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { isCorrection } from '../../domain/correction.ts';
import { changeTone } from '../../domain/changeTone.ts';
import { formatBare, formatSigned } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { School } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';
import { similarText } from '../similarText.ts';
import { OverMark } from '../OverMark.tsx';
import { TurnMark } from '../TurnMark.tsx';
import { StandingSign } from '../Standing.tsx';
import { sourceText } from '../../queries/sourceAddress.ts';
import '../figureButton.css';
import type { useFormat } from '../useFormat.ts';
import type { useWithout } from '../useWithout.ts';
import type { CompareCell } from './compareRows.ts';
import type { SimilarPlace } from './similarPlaces.ts';

interface Props {
  readonly metric: Metric;
  readonly school: School;
  readonly cell: CompareCell | null;
  /** Years of its mergers and splits. */
  readonly turned: readonly Year[];
  /** Decimals at least. */
  readonly least: number;
  /** Null: no place is shown for this metric. */
  readonly place: SimilarPlace | null;
  /** The last years, oldest first; null: no line is asked for. */
  readonly recent: readonly (number | null)[] | null;
  readonly year: Year;
  /** Handed down, so that it asks nobody itself: there are thousands of these, drawn while the table scrolls. */
  readonly hands: CellHands;
}

export interface CellHands {
  readonly format: ReturnType<typeof useFormat>;
  readonly without: ReturnType<typeof useWithout>;
  readonly openSource: (source: string) => void;
}

/** As FigureButton. */
const open = ({ figure, text, what }: { readonly figure: CompareCell['figure']; readonly text: string; readonly what: string }, { format: { t }, openSource }: CellHands) => (
  <button type="button" className="figure-button" title={isCorrection(figure.source.import) ? t('source.corrected') : undefined} data-corrected={isCorrection(figure.source.import) || undefined} aria-label={t('common.openSource', { what: `${what} ${text}` })} onClick={() => openSource(sourceText(figure.source))}>
    {text}
  </button>
);

/** A figure with its standing to the norm, its change on last year, its last years and its place among similar schools. */
export const compareFigure = ({ metric, school, cell, turned, least, place, recent, year, hands }: Props) => {
  const { format, without } = hands;
  const { t, language } = format;
  const what = `${school.name} ${metric.name[language]}`;
  const line = recent && (
    <Sparkline values={recent.map((value, index) => ({ year: year - recent.length + 1 + index, value }))} breaks={[...metric.definitionChanges.map((change) => change.year), ...turned]} marked={year} width={56} height={20} />
  );
  if (!cell || cell.figure.value === null) {
    return (
      <span className="compare-figure">
        <span className="compare-none">{cell ? open({ figure: cell.figure, text: without(cell.figure), what }, hands) : without(null)}</span>
        <span />
        {line}
      </span>
    );
  }
  const { figure, change, turn, over, standing } = cell;
  const soft = isSoft(figure.status);
  return (
    <span className="compare-figure">
      <span className="compare-value">
        {standing && <StandingSign standing={standing} word={t(`chart.standing.${standing}`)} brief />}
        {open({ figure, text: `${formatBare(metric, cell.figure.value, language, least)}${soft ? '*' : ''}`, what }, hands)}
      </span>
      {turn ? (
        <TurnMark turn={turn} year={format.year(year)} className="compare-change" />
      ) : (
        <span className="compare-change" data-tone={change === null ? 'even' : changeTone(metric, change, null)}>
          {change === null ? '—' : formatSigned(change, language, least)}
          {over && <OverMark metric={metric} over={over} />}
        </span>
      )}
      {line}
      {place && placeStrip(place, format)}
    </span>
  );
};

const placeStrip = ({ place, others, lower, reason }: SimilarPlace, { t, language }: CellHands['format']) => {
  const who = similarText(reason, t, language);
  if (reason.kind === 'notEnough') return <span className="compare-few" title={who}>{t('compare.fewShort')}</span>;
  if (place === null) return <span className="compare-few" title={t('compare.few', { who, n: others })}>{t('compare.fewShort')}</span>;
  return <PlaceStrip place={place} label={t('compare.place', { who, n: others, lower })} />;
};
