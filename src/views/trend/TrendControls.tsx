import { useMemo } from 'react';
import { colourOf } from '../../charts/trend/seriesOfTrend.ts';
import { useLook } from '../../charts/LookContext.ts';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { metricId, schoolId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import { MultiPicker } from '../../ui/MultiPicker.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { metricOptions } from '../metricOptions.ts';
import { schoolOptions } from '../schoolOptions.ts';
import { useFormat } from '../useFormat.ts';
import { MOST_SCHOOLS, type TrendAddress } from './address.ts';
import './trend.css';

interface Props {
  readonly metric: Metric;
  readonly address: TrendAddress;
  readonly patch: PatchAddress<TrendAddress>;
}

/** What is on view, and the switches for it. */
export const TrendControls = ({ metric, address, patch }: Props) => {
  const { t, language } = useFormat();
  const look = useLook();
  const { workspace } = useAccess();
  const metrics = useMemo(() => metricOptions([...new Set([...spokenMetrics(workspace), metric])], language), [workspace, metric, language]);
  const schools = useMemo(() => schoolOptions(workspace.schools, t), [workspace.schools, t]);
  return (
    <div className="trend-head">
      <ScreenHeader title={t('trend.title')} scope={metric.definition[language] || undefined}>
        <SinglePicker label={t('trend.metric')} options={metrics} value={metric.id} placeholder={t('trend.metric')} onChange={(id) => patch({ metric: metricId(id) })} />
      </ScreenHeader>
      <div className="trend-filters">
        <MultiPicker
          label={t('trend.schools')}
          options={schools}
          value={address.schools}
          placeholder={t('trend.noSchools')}
          limit={MOST_SCHOOLS}
          colourOf={(place) => colourOf(place, look)}
          onChange={(ids) => patch({ schools: ids.map(schoolId) })}
        />
        {address.schools.length > 0 && (
          <label className="trend-aims">
            <input type="checkbox" checked={address.aims} onChange={(event) => patch({ aims: event.target.checked }, { replace: true })} />
            {t('trend.aims')}
          </label>
        )}
      </div>
    </div>
  );
};
