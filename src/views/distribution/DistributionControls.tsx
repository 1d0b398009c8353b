import { useMemo } from 'react';
import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { metricId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import { whyNotRanked } from '../../domain/ranks.ts';
import { useAccess } from '../../queries/access.ts';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { metricOptions } from '../metricOptions.ts';
import { yearsOnView } from '../trend/trendView.ts';
import { useFormat } from '../useFormat.ts';
import type { DistributionAddress } from './address.ts';
import { yearsCompared } from './questions.ts';
import './distribution.css';

interface Props {
  readonly metric: Metric;
  readonly address: DistributionAddress;
  readonly patch: PatchAddress<DistributionAddress>;
  readonly span: YearSpan | null;
}

const GROUPS = ['year', 'type', 'area'] as const;
const SHAPES = ['auto', 'dots', 'bars'] as const;

/** What is on view, and the switches for it. */
export const DistributionControls = ({ metric, address, patch, span }: Props) => {
  const { t, language, yearShort } = useFormat();
  const { workspace } = useAccess();
  const metrics = useMemo(() => metricOptions([...new Set([...spokenMetrics(workspace), metric])], language), [workspace, metric, language]);
  const why = whyNotRanked(metric);
  const plain = metric.kind !== 'ordinal' && metric.kind !== 'boolean';
  return (
    <ScreenHeader title={t('distribution.title')} scope={metric.definition[language] || undefined}>
      <SinglePicker label={t('distribution.metric')} options={metrics} value={metric.id} placeholder={t('distribution.metric')} onChange={(id) => patch({ metric: metricId(id) })} />
      {span && (
        <SinglePicker
          label={t('distribution.year')}
          options={yearsOnView(address, span).toReversed().map((year) => ({ id: String(year), label: yearShort(year) }))}
          value={String(yearsCompared(address, span).year)}
          placeholder={t('distribution.year')}
          onChange={(id) => patch({ year: Number(id) === span.last ? null : Number(id) })}
        />
      )}
      <Segmented label={t('distribution.byLabel')} segments={GROUPS.map((by) => ({ id: by, label: t(`distribution.by.${by}`) }))} value={address.by} onChange={(by) => patch({ by })} />
      {plain && (
        <Segmented label={t('distribution.shapeLabel')} segments={SHAPES.map((shape) => ({ id: shape, label: t(`distribution.shape.${shape}`) }))} value={address.shape} onChange={(shape) => patch({ shape }, { replace: true })} />
      )}
      {why === null ? (
        <Tick label={t('distribution.showRanks')} on={address.ranks} onTurn={(ranks) => patch({ ranks }, { replace: true })} />
      ) : (
        <span className="tb-quiet">{t(`distribution.whyNot.${why}`)}</span>
      )}
    </ScreenHeader>
  );
};
