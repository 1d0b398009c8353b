import { useMemo } from 'react';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { metricId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { metricOptions } from '../metricOptions.ts';
import { useFormat } from '../useFormat.ts';
import type { TrendAddress } from './address.ts';
import './trend.css';

interface Props {
  readonly metric: Metric;
  readonly patch: PatchAddress<TrendAddress>;
}

/** Which metric is on view; which schools and years is chosen for all screens. */
export const TrendControls = ({ metric, patch }: Props) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const metrics = useMemo(() => metricOptions([...new Set([...spokenMetrics(workspace), metric])], language), [workspace, metric, language]);
  return (
    <div className="trend-head">
      <ScreenHeader title={t('trend.title')} scope={metric.definition[language] || undefined}>
        <SinglePicker label={t('trend.metric')} options={metrics} value={metric.id} placeholder={t('trend.metric')} onChange={(id) => patch({ metric: metricId(id) })} />
      </ScreenHeader>
    </div>
  );
};
