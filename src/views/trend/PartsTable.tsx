import { useMemo } from 'react';
import { middleOf, type TrendRows } from '../../charts/trend/trendRows.ts';
import { formatPercent } from '../../domain/formatting.ts';
import type { Year } from '../../domain/year.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { useFormat } from '../useFormat.ts';
import { partName } from './partName.ts';
import type { TrendView } from './trendView.ts';
import { useSorted } from '../useSorted.ts';

/** The small charts as a table: a row a year, a column a part with the middle figure and n of N. */
export const PartsTable = ({ view: { metric, years, parts } }: { readonly view: TrendView }) => {
  const { t, value, yearShort, language } = useFormat();
  const sorted = useSorted('parts');
  const openBehind = useOpenBehind();
  const columns = useMemo((): readonly DataColumn<Year>[] => {
    const column = (rows: TrendRows): DataColumn<Year> => {
      const byYear = new Map(rows.district.map((row) => [row.year, row]));
      return {
        id: `${rows.type} ${rows.area ?? ''}`,
        title: partName(rows, t),
        align: 'end',
        cell: (year) => {
          const row = byYear.get(year);
          if (!row) return t('chart.noFigures');
          const middle = middleOf(metric, row);
          const text = `${metric.kind === 'boolean' ? formatPercent(middle, language) : value(metric, middle)}  ${row.n}/${row.expected}`;
          return (
            <button
              type="button"
              className="figure-button"
              aria-label={`${t('chart.openFigures')} ${text}`}
              onClick={() => openBehind({ metric: metric.id, year, types: rows.type === 'all' ? [] : [rows.type], ...(rows.area === undefined ? {} : { part: { kind: 'area', name: rows.area } as const }) })}
            >
              {text}
            </button>
          );
        },
        sortBy: (year) => {
          const row = byYear.get(year);
          return row ? middleOf(metric, row) : null;
        },
      };
    };
    return [{ id: 'year', title: t('trend.year'), names: true, cell: yearShort, sortBy: (year) => year }, ...parts.map(column)];
  }, [t, value, yearShort, language, metric, parts, openBehind]);
  return <DataTable {...sorted} caption={t('trend.parts')} columns={columns} rows={years} keyOf={String} />;
};
