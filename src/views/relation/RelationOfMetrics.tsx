import { useCallback, useMemo } from 'react';
import { inScope } from '../../domain/scope.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useScope } from '../scope/useScope.ts';
import { yearsOnView } from '../trend/trendView.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import type { RelationAddress } from './address.ts';
import { relationAsked } from './questions.ts';
import { RelationControls } from './RelationControls.tsx';
import { RelationPanels } from './RelationPanels.tsx';
import type { RelationSubject } from './relationSubject.ts';
import { relationView } from './relationView.ts';
import { usePlay } from './usePlay.ts';
import './relation.css';

interface Props {
  readonly subject: RelationSubject;
  readonly address: RelationAddress;
  readonly patch: PatchAddress<RelationAddress>;
}

/** Asks what the screen shows of two metrics, all years at once. */
export const RelationOfMetrics = ({ subject, address, patch }: Props) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const { scope, chosen } = useScope();
  const asked = relationAsked(address, subject, workspace);
  const span = useAnswer(asked.span);
  const all = useAnswer(asked.all);
  const key = [subject.x.id, subject.y.id, subject.colour?.id, typeof subject.size === 'string' ? subject.size : subject.size?.id, JSON.stringify(scope), chosen.join(' ')].join('\u0000');
  const found = useMemo(
    () =>
      span.data && all.data && !all.isPlaceholderData
        ? relationView({ subject, answer: all.data, schools: workspace.schools.filter((school) => inScope(school, scope)), chosen, years: yearsOnView(address, span.data), t, language })
        : null,
    // Subject, scope and the schools chosen are named by the key: a step to another year changes none of them.
    // oxlint-disable-next-line react/exhaustive-deps
    [key, span.data, all.data, all.isPlaceholderData, workspace, address.from, address.to, t, language],
  );
  const view = useSettled(found);
  const years = useMemo(() => view?.years.map(({ year }) => year) ?? [], [view]);
  const year = years.find((one) => one === address.year) ?? years.at(-1) ?? 0;
  const onYear = useCallback((next: number) => patch({ year: next }, { replace: true }), [patch]);
  const play = usePlay({ years, year, onYear });
  const latest = address.year === null && year === span.data?.last;
  const sources = useAnswerIf(play.playing ? null : relationAsked({ ...address, year: latest ? null : year }, subject, workspace).sources);
  const failed = [span, all, sources].find((answer) => answer.isError);
  const on = view?.years.find((one) => one.year === year);
  const nothing = !failed && (span.data === null || (view !== null && view.years.every(({ dots }) => dots.length === 0)));
  return (
    <>
      <RelationControls subject={subject} patch={patch} />
      {failed && <FailedState error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && nothing && (
        <EmptyState icon="relation" title={t('relation.nothing')}>
          {t('relation.nothingWay')}
        </EmptyState>
      )}
      {!failed && !nothing && (!view || !on) && <LoadingSkeleton figures={0} height={520} />}
      {!failed && !nothing && view && on && (
        <RelationPanels view={view} on={on} address={address} patch={patch} onYear={onYear} play={play} sources={sources.isPlaceholderData ? [] : (sources.data ?? [])} questions={Object.values(asked)} />
      )}
    </>
  );
};
