import { useMemo } from 'react';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import type { FindingsAddress } from './address.ts';
import { categoriesView } from './categoriesView.ts';
import { HeatPanel } from './HeatPanel.tsx';
import { categoriesAsked } from './questions.ts';
import { RunsPanel } from './RunsPanel.tsx';

interface Props {
  readonly address: FindingsAddress;
  readonly patch: PatchAddress<FindingsAddress>;
}

/** What was found, by category and year, and the schools where it comes back. */
export const CategoriesPart = ({ address, patch }: Props) => {
  const { t } = useFormat();
  const { workspace } = useAccess();
  const asked = useMemo(() => categoriesAsked(address, workspace), [address, workspace]);
  const categories = useAnswer(asked.categories);
  const years = useAnswer(asked.years);
  const settled = !categories.isPlaceholderData && !years.isPlaceholderData;
  const found = useMemo(
    () => (settled && categories.data && years.data ? { kind: address.kind, view: categoriesView(categories.data, years.data, address) } : null),
    [settled, categories.data, years.data, address],
  );
  const whole = useSettled(found);
  // Of charts and tables, where there are any, each tells for itself.
  useDrawnWith('findings', whole?.view === null ? whole : undefined);
  const failed = [categories, years].find((answer) => answer.isError);
  if (failed) return <FailedState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!whole) return <LoadingSkeleton figures={0} height={520} />;
  if (!whole.view) {
    const nowhere = categories.data?.length === 0 && address.types.length + address.areas.length + address.groups.length === 0 && !address.only;
    return <EmptyState icon="findings" title={t(nowhere ? 'findings.empty' : 'findings.none')}>{t(nowhere ? 'findings.emptyWay' : 'findings.noneWay')}</EmptyState>;
  }
  return (
    <div className="findings-categories" data-as={address.as}>
      <HeatPanel view={whole.view} kind={whole.kind} category={address.category} questions={Object.values(asked)} />
      <RunsPanel view={whole.view} kind={whole.kind} address={address} patch={patch} />
    </div>
  );
};
