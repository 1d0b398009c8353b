import { useMemo } from 'react';
import { metricsOfMeasures } from '../../domain/measureAnswers.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import type { FindingsAddress } from './address.ts';
import { checklist, withStates } from './checklist.ts';
import { ChecklistPanel } from './ChecklistPanel.tsx';
import { measuresAsked } from './questions.ts';

interface Props {
  readonly address: FindingsAddress;
  readonly patch: PatchAddress<FindingsAddress>;
}

/** Last year's measures beside this year's results. */
export const MeasuresPart = ({ address, patch }: Props) => {
  const { t } = useFormat();
  const { workspace } = useAccess();
  const problems = useAnswer(useMemo(() => measuresAsked(address, workspace, null).problems, [address, workspace]));
  const years = useMemo(() => [...new Set(problems.data?.flatMap(({ category, years: all }) => (category === null ? all : [])))].toSorted((one, other) => one - other), [problems.data]);
  // The first year has no year before it.
  const year = address.year !== null && years.includes(address.year) ? address.year : (years.at(-1) ?? null);
  const asked = useMemo(() => measuresAsked(address, workspace, year), [address, workspace, year]);
  const measures = useAnswerIf(asked.measures);
  const figures = useAnswerIf(asked.figures);
  const all = [problems, measures, figures];
  const settled = !all.some((answer) => answer.isPlaceholderData) && year !== null;
  const found = useMemo(
    () => (settled && problems.data && measures.data && figures.data ? { year, years, named: problems.data, measures: measures.data, figures: figures.data } : null),
    [settled, year, years, problems.data, measures.data, figures.data],
  );
  const whole = useSettled(found);
  const listed = useMemo(
    () => (whole ? checklist({ ...whole, schools: workspace.schools, metrics: metricsOfMeasures(workspace.metrics), chosen: address.schools }) : null),
    [whole, workspace.schools, workspace.metrics, address.schools],
  );
  const items = useMemo(() => listed && withStates(listed, workspace.followUps), [listed, workspace.followUps]);
  const none = problems.data && !problems.isPlaceholderData && years.length === 0;
  useDrawnWith('findings', none ? problems.data : undefined);
  const failed = all.find((answer) => answer.isError);
  if (failed) return <FailedState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (none) return <EmptyState icon="findings" title={t('findings.empty')}>{t('findings.emptyWay')}</EmptyState>;
  if (!whole || !items) return <LoadingSkeleton figures={0} height={520} />;
  return <ChecklistPanel items={items} year={whole.year} years={whole.years} address={address} patch={patch} />;
};
