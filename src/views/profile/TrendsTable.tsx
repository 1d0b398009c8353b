import { useMemo } from 'react';
import { formatBare } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { OverMark } from '../OverMark.tsx';
import { useFormat } from '../useFormat.ts';
import { useWithout } from '../useWithout.ts';
import type { ProfileView } from './profileView.ts';

/** Metrics down, years across; each figure leads to its source. */
export const TrendsTable = ({ view: { school, trends } }: { readonly view: ProfileView }) => {
  const { t, language, yearShort } = useFormat();
  const without = useWithout();
  const columns = useMemo(
    (): readonly DataColumn<Metric>[] => [
      { id: 'metric', title: t('profile.trends.metric'), names: true, width: '180px', cell: (metric) => metric.name[language] },
      ...trends.years.map(
        (year): DataColumn<Metric> => ({
          id: String(year),
          title: yearShort(year),
          align: 'end',
          cell: (metric) => {
            const figure = trends.own.find((one) => one.metric === metric.id && one.year === year);
            if (!figure) return without(null);
            const over = trends.over.get(metric.id)?.get(year);
            if (over && figure.value !== null) return <>{formatBare(metric, figure.value, language)}<OverMark metric={metric} over={over} /></>;
            return <FigureButton text={figure.value === null ? without(figure) : formatBare(metric, figure.value, language)} what={`${school.name} ${metric.name[language]} ${yearShort(year)}`} source={figure.source} />;
          },
        }),
      ),
    ],
    [t, language, yearShort, without, school, trends],
  );
  return <DataTable caption={t('profile.trends.caption', { school: school.name })} columns={columns} rows={trends.standings.map(({ metric }) => metric)} keyOf={(metric) => metric.id} />;
};
