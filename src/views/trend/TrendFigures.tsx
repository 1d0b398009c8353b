import type { SilentSchools } from '../../domain/answers/silentSchools.ts';
import { definitionChanged, districtChange, districtFigure } from '../../domain/districtFigure.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Part } from '../../ui/Part.tsx';
import { NofN } from '../../ui/NofN.tsx';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { useFormat } from '../useFormat.ts';
import type { TrendView } from './trendView.ts';
import { whyNone } from './whyNone.ts';

interface Props {
  readonly view: TrendView;
  /** Null while they are still coming. */
  readonly silent: readonly SilentSchools[] | null;
}

/** The latest year in figures: the district's, the middle school's, how many are at the norm. */
export const TrendFigures = ({ view: { metric, latest, types }, silent }: Props) => {
  const { t, figure, value, change, percent, year } = useFormat();
  const openBehind = useOpenBehind();
  if (!latest) return null;
  const district = districtFigure(metric, latest);
  const moved = districtChange(metric, latest);
  const open = () => openBehind({ metric: metric.id, year: latest.year, types });
  const why = moved || metric.kind === 'ordinal' ? null : t(definitionChanged(metric, latest.year - 1, latest.year) ? 'chart.breaks' : 'chart.noChange');
  const plain = metric.kind !== 'boolean' && metric.kind !== 'ordinal';
  const reasons = silent && whyNone(latest, silent).map(({ why: reason, schools }) => t(`trend.whyNot.${reason}`, { n: schools }));
  const none = reasons && (reasons.length === 0 ? t('trend.everyone') : t('trend.without', { n: latest.expected - latest.n, reasons: reasons.join(t('chart.joiner')) }));
  return (
    <Part name="figures">
      <div className="trend-figures" data-part="figures">
        <Figure
          label={t('trend.latest', { year: year(latest.year), basis: t(`chart.basis.${district.basis}`) })}
          value={figure(metric, district)}
          change={change(metric, moved, latest.year)}
          note={why && <span className="tb-quiet">{why}</span>}
          onOpen={open}
        />
        {plain && district.basis !== 'median' && <Figure label={t('chart.median')} value={value(metric, latest.median)} onOpen={open} note={<Quartiles view={{ metric, latest }} />} />}
        {latest.withNorm > 0 && district.basis !== 'shareAtNorm' && (
          <Figure label={t('chart.shareAtNorm')} value={percent((latest.atNorm / latest.withNorm) * 100)} onOpen={open} note={<NofN n={latest.atNorm} of={latest.withNorm} />} />
        )}
        <Figure label={t('trend.reporting')} value={`${latest.n} / ${latest.expected}`} onOpen={open} note={<span className="tb-quiet">{none}</span>} />
      </div>
    </Part>
  );
};

const Quartiles = ({ view: { metric, latest } }: { readonly view: { readonly metric: TrendView['metric']; readonly latest: NonNullable<TrendView['latest']> } }) => {
  const { t, value } = useFormat();
  return (
    <span className="tb-quiet">
      {latest.n < 5 ? t('chart.few') : t('chart.bandValues', { low: value(metric, latest.lowerQuartile), high: value(metric, latest.upperQuartile) })}
    </span>
  );
};
