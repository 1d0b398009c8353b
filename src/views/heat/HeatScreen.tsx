import { useMemo } from 'react';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { trendMetric } from '../trend/trendMetric.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import { heatAddress } from './address.ts';
import { HeatControls } from './HeatControls.tsx';
import { HeatPanel } from './HeatPanel.tsx';
import { heatView } from './heatView.ts';
import { heatAsked, heatMetrics } from './questions.ts';

/** 热力: schools by the years of a metric, or by the metrics of a year. */
export const HeatScreen = () => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const [address, patch] = useAddress(heatAddress);
  const asked = heatAsked(address, workspace);
  const metric = trendMetric(address, workspace);
  const span = useAnswer(asked.span);
  const years = useAnswerIf(asked.years);
  const metrics = useAnswerIf(asked.metrics);
  const all = [span, years, metrics];
  const settled = !all.some((answer) => answer.isPlaceholderData);
  const found = useMemo(() => {
    if (!settled || !span.data || !metric) return null;
    const given = { address, workspace, span: span.data, t, language };
    if (address.of === 'years') return years.data ? heatView({ ...given, asked: { of: 'years', metric, rows: years.data } }) : null;
    return metrics.data ? heatView({ ...given, asked: { of: 'metrics', metrics: heatMetrics(address, workspace), rows: metrics.data } }) : null;
  }, [settled, span.data, years.data, metrics.data, metric, address, workspace, t, language]);
  const view = useSettled(found);
  if (!metric) {
    return (
      <EmptyState icon="heat" title={t('trend.empty')}>
        {t('trend.emptyWay')}
      </EmptyState>
    );
  }
  const failed = all.find((answer) => answer.isError);
  if (failed) return <FailedState error={failed.error} onRetry={() => void failed.refetch()} />;
  const nothing = span.data === null || view?.figures === 0;
  return (
    <DrawnWhole view="heat">
      <HeatControls metric={metric} address={address} patch={patch} span={span.data ?? null} />
      {nothing && (
        <EmptyState icon="heat" title={t('trend.nothing', { metric: view?.rows.title ?? metric.name[language] })}>
          {t('trend.nothingWay')}
        </EmptyState>
      )}
      {!nothing && !view && <LoadingSkeleton height={560} />}
      {!nothing && view && <HeatPanel view={view} address={address} question={asked.years ?? asked.metrics} />}
    </DrawnWhole>
  );
};
