import { useMemo } from 'react';
import type { School } from '../../domain/school.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import type { ProfileAddress } from './address.ts';
import { ProfilePage } from './ProfilePage.tsx';
import { profileView } from './profileView.ts';
import { predecessorsAsked, schoolAsked, similarAsked } from './questions.ts';

interface Props {
  readonly school: School;
  readonly address: ProfileAddress;
  readonly patch: PatchAddress<ProfileAddress>;
}

/** Asks what the page shows of a school. */
export const ProfileOfSchool = ({ school, address, patch }: Props) => {
  const { t } = useFormat();
  const { workspace } = useAccess();
  const asked = useMemo(() => schoolAsked(school), [school]);
  const span = useAnswer(asked.span);
  const year = address.year ?? span.data?.last ?? null;
  const beside = useMemo(() => (year === null ? null : similarAsked(school, year, workspace)), [school, year, workspace]);
  const asksBefore = useMemo(() => predecessorsAsked(school, address, workspace), [school, address, workspace]);
  // Those of many rows first: they are read while the engine answers the others.
  const trends = useAnswerIf(beside?.trends ?? null);
  const figures = useAnswerIf(beside?.figures ?? null);
  const history = useAnswer(asked.history);
  const before = useAnswerIf(asksBefore);
  const findings = useAnswer(asked.findings);
  const applications = useAnswer(asked.applications);
  const all = [span, history, before, applications, findings, figures, trends];
  const settled = !all.some((answer) => answer.isPlaceholderData) && (!asksBefore || before.data !== undefined);
  const found = useMemo(
    () =>
      settled && year !== null && span.data && history.data && applications.data && findings.data && figures.data && trends.data
        ? {
            // With the address that it was made of: until the figures of the next are here, nothing is drawn anew.
            address,
            view: profileView({
              school, year, address, workspace,
              answers: { span: span.data, history: history.data, before: before.data ?? [], applications: applications.data, findings: findings.data, figures: figures.data, trends: trends.data },
            }),
          }
        : null,
    [settled, year, school, address, workspace, span.data, history.data, before.data, applications.data, findings.data, figures.data, trends.data],
  );
  const shown = useSettled(found);
  const failed = all.find((answer) => answer.isError);
  if (failed) return <FailedState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (span.data === null) {
    return (
      <EmptyState icon="profile" title={t('profile.empty')}>
        {t('profile.emptyWay')}
      </EmptyState>
    );
  }
  return shown ? <ProfilePage view={shown.view} address={shown.address} patch={patch} /> : <LoadingSkeleton figures={0} height={560} />;
};
