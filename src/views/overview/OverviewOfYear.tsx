import { useMemo } from 'react';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useDrawnLater } from '../DrawnWhole.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import { yearOnView } from '../scope/yearOnView.ts';
import type { OverviewAddress } from './address.ts';
import { BrandPanel } from './BrandPanel.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { Headlines } from './Headlines.tsx';
import { LeadPanel } from './LeadPanel.tsx';
import { OverviewControls } from './OverviewControls.tsx';
import { NoticedPanel } from './NoticedPanel.tsx';
import { chosenHeadlines } from './overviewMetrics.ts';
import { overviewAsked } from './questions.ts';
import { ReportingPanel } from './ReportingPanel.tsx';
import './overview.css';

interface Props {
  readonly lead: Metric;
  readonly address: OverviewAddress;
  readonly patch: PatchAddress<OverviewAddress>;
}

const NO_FIGURES: readonly SchoolFigure[] = [];

/** Asks what the overview shows, all at once; each part appears as its answer comes. */
export const OverviewOfYear = ({ lead, address, patch }: Props) => {
  const { t } = useFormat();
  const { workspace } = useAccess();
  const asked = overviewAsked(address, workspace);
  const headlines = useAnswer(asked.headlines);
  const reporting = useAnswer(asked.reporting);
  const open = useAnswer(asked.open);
  const changes = useAnswer(asked.changes);
  const brands = useAnswer(asked.brands);
  const findings = useAnswer(asked.findings);
  const schools = useAnswerIf(asked.schools);
  useDrawnLater(asked.schools !== null && (schools.data === undefined || schools.isPlaceholderData));
  const failed = [headlines, reporting, open, changes, brands, findings, schools].find((answer) => answer.isError);
  const year = yearOnView(address) ?? reporting.data?.at(-1)?.year ?? null;
  const { from, to } = address;
  const shown = useMemo(() => reporting.data?.filter((row) => row.year >= (from ?? row.year) && row.year <= (to ?? row.year)) ?? null, [reporting.data, from, to]);
  const found = useMemo(
    () =>
      headlines.data && !headlines.isPlaceholderData && shown && !reporting.isPlaceholderData && year !== null
        ? { figures: headlines.data, reporting: shown, years: shown.map((row) => row.year), year, lead, metrics: chosenHeadlines(address, workspace) }
        : null,
    [headlines.data, headlines.isPlaceholderData, shown, reporting.isPlaceholderData, year, lead, address, workspace],
  );
  const first = useSettled(found);
  useDrawnWith('overview', address.as === 'table' && !(asked.schools && schools.data === undefined) ? (found ?? undefined) : undefined);
  if (failed) return <FailedState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (reporting.data?.length === 0) return <EmptyState title={t('overview.empty')}>{t('overview.emptyWay')}</EmptyState>;
  if (!first) return <LoadingSkeleton figures={0} height={640} />;
  return (
    <div className="overview">
      <OverviewControls year={first.year} reporting={first.reporting} address={address} patch={patch} />
      <Headlines metrics={first.metrics} figures={first.figures} years={first.years} year={first.year} />
      <div className="overview-top">
        <LeadPanel metric={first.lead} figures={first.figures} schools={schools.data ?? NO_FIGURES} years={first.years} year={first.year} questions={[asked.headlines, ...(asked.schools ? [asked.schools] : [])]} />
        <NoticedPanel year={first.year} />
      </div>
      <div className="overview-bottom">
        <ReportingPanel years={first.reporting} year={first.year} open={open.data ?? null} question={asked.reporting} />
        <ChangesPanel changes={changes.data ?? null} reporting={reporting.data ?? first.reporting} year={first.year} />
        <FindingsPanel findings={findings.data ?? null} year={first.year} />
        <BrandPanel brands={brands.data ?? null} year={first.year} />
      </div>
    </div>
  );
};
