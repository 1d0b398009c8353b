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
import type { TrendAddress } from './address.ts';
import { trendAsked } from './questions.ts';
import { TrendControls } from './TrendControls.tsx';
import { TrendPanels } from './TrendPanels.tsx';
import { TrendParts } from './TrendParts.tsx';
import { trendView } from './trendView.ts';

interface Props {
  readonly metric: Metric;
  readonly address: TrendAddress;
  readonly patch: PatchAddress<TrendAddress>;
}

/** Asks what the screen shows of a metric. */
export const TrendOfMetric = ({ metric, address, patch }: Props) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const asked = trendAsked(address, metric, workspace);
  const span = useAnswer(asked.span);
  const district = useAnswer(asked.district);
  const schools = useAnswerIf(asked.schools);
  const areas = useAnswerIf(asked.areas);
  const levels = useAnswerIf(asked.levels);
  const silent = useAnswer(asked.silent);
  const questions = [asked.district, asked.schools, asked.levels].filter((question) => question !== null);
  const all = [span, district, schools, areas, levels];
  const settled = !all.some((answer) => answer.isPlaceholderData) && (!asked.schools || schools.data) && (!asked.areas || areas.data) && (!asked.levels || levels.data);
  const found = useMemo(
    () =>
      settled && span.data && district.data
        ? trendView({ metric, address, workspace, answers: { span: span.data, district: district.data, schools: schools.data ?? [], areas: areas.data ?? [], levels: levels.data ?? [] } })
        : null,
    [settled, span.data, district.data, schools.data, areas.data, levels.data, metric, address, workspace],
  );
  const view = useSettled(found);
  const failed = all.find((answer) => answer.isError);
  const nothing = !failed && (span.data === null || (found !== null && found.all.district.length === 0 && found.all.schools.every((school) => school.figures.length === 0)));
  return (
    <>
      <div className="trend-first">
        <TrendControls metric={metric} patch={patch} />
        {failed && <FailedState error={failed.error} onRetry={() => void failed.refetch()} />}
        {!failed && !nothing && !view && <LoadingSkeleton height={460} />}
        {!failed && nothing && (
          <EmptyState icon="trend" title={t('trend.nothing', { metric: metric.name[language] })}>
            {t('trend.nothingWay')}
          </EmptyState>
        )}
        {!failed && !nothing && view && <TrendPanels view={view} silent={silent.isPlaceholderData ? null : (silent.data ?? null)} questions={questions} address={address} patch={patch} />}
      </div>
      {!failed && !nothing && view && <TrendParts view={view} questions={[asked.areas ?? asked.district]} patch={patch} />}
    </>
  );
};
