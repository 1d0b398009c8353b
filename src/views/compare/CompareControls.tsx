import { useMemo } from 'react';
import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { metricId } from '../../domain/ids.ts';
import { useAccess } from '../../queries/access.ts';
import { FindBox } from '../../ui/FindBox.tsx';
import { MultiPicker } from '../../ui/MultiPicker.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import { Tick } from '../../ui/Tick.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { metricOptions } from '../metricOptions.ts';
import { useFormat } from '../useFormat.ts';
import { GROUPINGS, MOST_METRICS, type CompareAddress } from './address.ts';
import { groupingsAmong } from './compareGroups.ts';
import type { Comparison } from './compareRows.ts';
import { compareSheet } from './compareSheet.ts';
import './compare.css';

interface Props {
  readonly shown: Comparison;
  /** Schools looked for; null: all. */
  readonly found: ReadonlySet<string> | null;
  readonly span: YearSpan;
  readonly address: CompareAddress;
  readonly patch: PatchAddress<CompareAddress>;
}

/** What is compared, and the switches for it. */
export const CompareControls = ({ shown, found, span, address, patch }: Props) => {
  const { t, language, year: yearText, yearShort } = useFormat();
  const { workspace } = useAccess();
  const metrics = useMemo(() => metricOptions(spokenMetrics(workspace), language), [workspace, language]);
  const years = Array.from({ length: span.last - span.first + 1 }, (_, place) => span.last - place);
  const groupings = useMemo(() => groupingsAmong(shown.rows.map(({ school }) => school)), [shown.rows]);
  return (
    <ScreenHeader title={t('compare.title', { year: yearText(shown.year) })} scope={t('compare.scope', { schools: shown.rows.length, metrics: shown.metrics.length })}>
      <FindBox label={t('compare.find')} value={address.find} onFind={(find) => patch({ find }, { replace: true })} />
      <SinglePicker
        label={t('compare.year')}
        options={years.map((year) => ({ id: String(year), label: yearShort(year) }))}
        value={String(shown.year)}
        placeholder={t('compare.year')}
        onChange={(id) => patch({ year: Number(id) === span.last ? null : Number(id) })}
      />
      <MultiPicker
        label={t('compare.metrics')}
        options={metrics}
        value={shown.metrics.map((metric) => metric.id)}
        placeholder={t('compare.metrics')}
        limit={MOST_METRICS}
        chips={false}
        onChange={(ids) => patch({ metrics: ids.map(metricId) })}
      />
      {groupings.length > 0 && (
        <SinglePicker
          label={t('compare.by')}
          options={(['', ...groupings] as const).map((by) => ({ id: by, label: t(by === '' ? 'compare.ungrouped' : `compare.grouping.${by}`) }))}
          value={address.by}
          placeholder={t('compare.ungrouped')}
          onChange={(id) => patch({ by: GROUPINGS.find((one) => one === id) ?? '', fold: [] })}
        />
      )}
      {shown.rows.length > 0 && <SaveTableButton sheet={() => compareSheet(shown, { t, language, title: yearText(shown.year), year: yearShort(shown.year), found, by: address.by, sort: address.sort })} />}
      <div className="compare-switches">
        {shown.merged && <Tick label={t('compare.predecessors')} on={address.predecessors} onTurn={(predecessors) => patch({ predecessors }, { replace: true })} />}
        <Tick label={t('compare.lines')} on={address.lines} onTurn={(lines) => patch({ lines }, { replace: true })} />
        {address.schools.length > 0 && <Tick label={t('compare.top')} on={address.top} onTurn={(top) => patch({ top }, { replace: true })} />}
      </div>
    </ScreenHeader>
  );
};
