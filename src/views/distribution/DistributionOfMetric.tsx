import { useMemo } from 'react';
import type { Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import type { DistributionAddress } from './address.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { DistributionControls } from './DistributionControls.tsx';
import { distributionView } from './distributionView.ts';
import { distributionAsked } from './questions.ts';
import { RanksPanel } from './RanksPanel.tsx';
import { SpreadPanel } from './SpreadPanel.tsx';

interface Props {
  readonly metric: Metric;
  readonly address: DistributionAddress;
  readonly patch: PatchAddress<DistributionAddress>;
}

/** Asks what the screen shows of a metric. */
export const DistributionOfMetric = ({ metric, address, patch }: Props) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const first = distributionAsked(address, metric, { workspace, span: null });
  const span = useAnswer(first.span);
  const asked = distributionAsked(address, metric, { workspace, span: span.data ?? null });
  const schools = useAnswer(asked.schools);
  const changes = useAnswerIf(asked.changes);
  const all = [span, schools, changes];
  const settled = !all.some((answer) => answer.isPlaceholderData) && (!asked.changes || changes.data);
  const found = useMemo(
    () =>
      settled && span.data && schools.data
        ? { view: distributionView({ metric, address, workspace, span: span.data, figures: schools.data, t }), changes: changes.data ?? [] }
        : null,
    [settled, span.data, schools.data, changes.data, metric, address, workspace, t],
  );
  const shown = useSettled(found);
  const failed = all.find((answer) => answer.isError);
  if (failed) return <FailedState error={failed.error} onRetry={() => void failed.refetch()} />;
  const nothing = span.data === null || shown?.view.rows.bins === null;
  return (
    <>
      <DistributionControls metric={metric} address={address} patch={patch} span={span.data ?? null} />
      {nothing && (
        <EmptyState icon="distribution" title={t('trend.nothing', { metric: metric.name[language] })}>
          {t('trend.nothingWay')}
        </EmptyState>
      )}
      {!nothing && !shown && <LoadingSkeleton height={460} />}
      {!nothing && shown && (
        <div className="distribution-panels">
          <SpreadPanel view={shown.view} questions={[asked.schools]} />
          <ChangesPanel view={shown.view} changes={shown.changes} question={asked.changes} patch={patch} />
          {address.ranks && <RanksPanel view={shown.view} changes={shown.changes} />}
        </div>
      )}
    </>
  );
};
