import { useMemo } from 'react';
import type { ReportingYear } from '../../domain/answers/reportingYears.ts';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { metricId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { MultiPicker } from '../../ui/MultiPicker.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { metricOptions } from '../metricOptions.ts';
import { useFormat } from '../useFormat.ts';
import { MOST_HEADLINES, type OverviewAddress } from './address.ts';
import { chosenHeadlines } from './overviewMetrics.ts';

interface Props {
  readonly year: Year;
  readonly reporting: readonly ReportingYear[];
  readonly address: OverviewAddress;
  readonly patch: PatchAddress<OverviewAddress>;
}

/** The year on view in words, and the choice of it and of the headline figures. */
export const OverviewControls = ({ year, reporting, address, patch }: Props) => {
  const { t, language, year: yearText, yearShort } = useFormat();
  const { workspace } = useAccess();
  const here = reporting.find((row) => row.year === year);
  const latest = reporting.at(-1)?.year;
  const metrics = useMemo(() => metricOptions(spokenMetrics(workspace), language), [workspace, language]);
  const years = reporting.map((row) => ({ id: String(row.year), label: yearShort(row.year), hint: t('common.nOfN', { n: row.reported, of: row.expected }) })).toReversed();
  return (
    <ScreenHeader title={t('overview.of', { year: yearText(year) })} scope={
        here &&
        [
          t('overview.scope', { of: here.expected, n: here.reported }),
          ...(here.timed > 0 ? [t('overview.lateOf', { n: here.late })] : []),
          ...(here.expected > here.reported ? [t('overview.missingOf', { n: here.expected - here.reported })] : []),
        ].join(t('chart.comma'))
      }>
      <SinglePicker
        label={t('overview.year')}
        options={years}
        value={String(year)}
        placeholder={t('overview.year')}
        onChange={(id) => patch({ year: Number(id) === latest ? null : Number(id) })}
      />
      <MultiPicker
        label={t('overview.headlines')}
        options={metrics}
        value={chosenHeadlines(address, workspace).map((metric) => metric.id)}
        placeholder={t('overview.headlines')}
        limit={MOST_HEADLINES}
        chips={false}
        onChange={(ids) => patch({ metrics: ids.map(metricId) })}
      />
    </ScreenHeader>
  );
};
