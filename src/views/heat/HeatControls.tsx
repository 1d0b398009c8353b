import { useMemo } from 'react';
import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { metricId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import { MultiPicker } from '../../ui/MultiPicker.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { metricOptions } from '../metricOptions.ts';
import { yearsOnView } from '../trend/trendView.ts';
import { useFormat } from '../useFormat.ts';
import { MOST_COLUMNS, type HeatAddress } from './address.ts';
import { heatMetrics } from './questions.ts';

interface Props {
  readonly metric: Metric;
  readonly address: HeatAddress;
  readonly patch: PatchAddress<HeatAddress>;
  readonly span: YearSpan | null;
}

const ORDERS = { years: ['type', 'name', 'latest', 'middle', 'similar'], metrics: ['type', 'name', 'middle', 'similar'] } as const;

/** What is on view, and the switches for it. */
export const HeatControls = ({ metric, address, patch, span }: Props) => {
  const { t, language, yearShort } = useFormat();
  const { workspace } = useAccess();
  const options = useMemo(() => metricOptions([...new Set([...spokenMetrics(workspace), metric])], language), [workspace, metric, language]);
  const ofYears = address.of === 'years';
  const years = span ? yearsOnView(address, span) : [];
  const year = address.year !== null && years.includes(address.year) ? address.year : years.at(-1);
  const orders = ORDERS[address.of].map((order) => ({ id: order, label: t(!ofYears && order === 'middle' ? 'heat.orderMetrics' : `heat.order.${order}`) }));
  const order = !ofYears && address.order === 'latest' ? 'middle' : address.order;
  return (
    <ScreenHeader title={t('heat.title')} scope={ofYears ? metric.definition[language] || undefined : undefined}>
      <Segmented label={t('heat.ofLabel')} segments={(['years', 'metrics'] as const).map((of) => ({ id: of, label: t(`heat.of.${of}`) }))} value={address.of} onChange={(of) => patch({ of })} />
      {ofYears ? (
        <SinglePicker label={t('heat.metric')} options={options} value={metric.id} placeholder={t('heat.metric')} onChange={(id) => patch({ metric: metricId(id) })} />
      ) : (
        <>
          <SinglePicker
            label={t('heat.year')}
            options={years.toReversed().map((one) => ({ id: String(one), label: yearShort(one) }))}
            value={year === undefined ? null : String(year)}
            placeholder={t('heat.year')}
            onChange={(id) => patch({ year: Number(id) === span?.last ? null : Number(id) })}
          />
          <MultiPicker
            label={t('heat.metrics')}
            options={options}
            value={heatMetrics(address, workspace).map(({ id }) => id)}
            placeholder={t('heat.metrics')}
            limit={MOST_COLUMNS}
            chips={false}
            onChange={(ids) => patch({ metrics: ids.map(metricId) })}
          />
          <Segmented label={t('heat.colourLabel')} segments={(['place', 'norm'] as const).map((colour) => ({ id: colour, label: t(`heat.colour.${colour}`) }))} value={address.colour} onChange={(colour) => patch({ colour }, { replace: true })} />
        </>
      )}
      <SinglePicker label={t('heat.orderLabel')} options={orders} value={order} placeholder={t('heat.orderLabel')} onChange={(id) => patch({ order: orders.find((one) => one.id === id)?.id ?? 'type' }, { replace: true })} />
    </ScreenHeader>
  );
};
