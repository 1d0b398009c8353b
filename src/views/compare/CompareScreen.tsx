import { useMemo } from 'react';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { searchOptions } from '../../ui/searchOptions.ts';
import { useAddress } from '../../ui/useAddress.ts';
import { usePinyin } from '../../ui/usePinyin.ts';
import { BehindFigures } from '../behind/BehindFigures.tsx';
import { useScope } from '../scope/useScope.ts';
import { yearOnView } from '../scope/yearOnView.ts';
import { schoolOptions } from '../schoolOptions.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import { compareAddress } from './address.ts';
import { CompareControls } from './CompareControls.tsx';
import { comparison } from './compareRows.ts';
import { CompareTable } from './CompareTable.tsx';
import { compareAsked, comparedMetrics } from './questions.ts';

/** 对比: schools by metrics for a year. */
export const CompareScreen = () => {
  const { t } = useFormat();
  const { workspace } = useAccess();
  const [address, patch] = useAddress(compareAddress);
  const { scope } = useScope();
  const asked = compareAsked(address, workspace);
  const metrics = comparedMetrics(address, workspace);
  const span = useAnswer(asked.span);
  const figures = useAnswer(asked.figures);
  const recent = useAnswerIf(asked.recent);
  const year = yearOnView(address) ?? span.data?.last ?? null;
  const metricKey = metrics.map((metric) => metric.id).join('\u0000');
  const scopeKey = JSON.stringify(scope);
  const found = useMemo(
    () =>
      figures.data && !figures.isPlaceholderData && year !== null
        ? comparison({ workspace, metrics: comparedMetrics(address, workspace), scope, year, figures: figures.data, predecessors: address.predecessors })
        : null,
    // Metrics and scope are named by their keys: they are made anew at each step.
    // oxlint-disable-next-line react/exhaustive-deps
    [figures.data, figures.isPlaceholderData, year, workspace, scopeKey, metricKey, address.predecessors],
  );
  const shown = useSettled(found);
  const pinyin = usePinyin(address.find !== '');
  const looked = useMemo(
    () => (address.find.trim() === '' ? null : new Set(searchOptions(schoolOptions(workspace.schools, t), address.find, pinyin).map(({ option }) => option.id))),
    [workspace.schools, t, address.find, pinyin],
  );
  const failed = [span, figures, recent].find((answer) => answer.isError);
  if (failed) return <FailedState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (metrics.length === 0 || span.data === null) {
    return (
      <EmptyState icon="compare" title={t('compare.empty')}>
        {t('compare.emptyWay')}
      </EmptyState>
    );
  }
  if (!shown || !span.data) return <LoadingSkeleton figures={0} height={560} />;
  return (
    <>
      <CompareControls shown={shown} found={looked} span={span.data} address={address} patch={patch} />
      {shown.rows.length === 0 ? (
        <EmptyState icon="compare" title={t('compare.nobody')}>
          {t('compare.nobodyWay')}
        </EmptyState>
      ) : (
        <CompareTable shown={shown} found={looked} recent={asked.recent && !recent.isPlaceholderData ? (recent.data ?? null) : null} address={address} patch={patch} />
      )}
      <BehindFigures />
    </>
  );
};
