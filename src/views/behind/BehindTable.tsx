import { useMemo } from 'react';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Scope } from '../../domain/scope.ts';
import { useAccess } from '../../queries/access.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { Standing } from '../Standing.tsx';
import { useFormat } from '../useFormat.ts';
import { useWithout } from '../useWithout.ts';
import type { Behind } from './address.ts';
import { behindSheet } from './behindSheet.ts';
import { behindRows, type BehindRow } from './behindRows.ts';
import './records.css';

interface Props {
  readonly behind: Behind;
  readonly metric: Metric;
  readonly scope: Scope;
  readonly figures: readonly SchoolFigure[];
}

const SORTED = { column: 'value', descending: true } as const;

/** The school figures behind a district figure, each leading to its source; schools without one say why. */
export const BehindTable = ({ behind: { year }, metric, scope, figures }: Props) => {
  const { workspace } = useAccess();
  const { t, value, number, language, year: yearText } = useFormat();
  const without = useWithout();
  const rows = useMemo(() => behindRows({ schools: workspace.schools, figures, year, scope, metric }), [workspace.schools, figures, metric, year, scope]);
  const columns = useMemo((): readonly DataColumn<BehindRow>[] => {
    const normed = rows.some((row) => row.standing !== null);
    const parts = rows.some((row) => row.figure?.denominator !== undefined && row.figure?.denominator !== null);
    const all: readonly (DataColumn<BehindRow> | null)[] = [
      { id: 'school', title: t('behind.school'), names: true, cell: (row) => <AddressLink screen="profile" search={{ schools: [row.school.id], year }}>{row.school.name}</AddressLink>, sortBy: (row) => row.school.name },
      { id: 'type', title: t('behind.type'), cell: (row) => t(`terms.schoolType.${row.school.type}`), sortBy: (row) => row.school.type },
      {
        id: 'value',
        title: t('behind.value'),
        align: 'end',
        cell: ({ school, figure }) => {
          if (!figure) return <span className="behind-none">{without(null)}</span>;
          const text = figure.value === null ? without(figure) : value(metric, figure.value);
          return <FigureButton text={text} what={`${school.name} ${metric.name[language]}`} source={figure.source} />;
        },
        // To sort by a figure is to rank by it.
        ...(metric.rankable ? { sortBy: (row: BehindRow) => row.figure?.value ?? null } : {}),
      },
      parts
        ? {
            id: 'parts',
            title: t('behind.parts'),
            align: 'end',
            cell: ({ figure }) => (figure?.numerator === null || figure?.numerator === undefined || figure.denominator === null ? '' : `${number(figure.numerator)} / ${number(figure.denominator)}`),
          }
        : null,
      normed ? { id: 'norm', title: t('chart.norm'), cell: (row) => <Standing standing={row.standing} />, sortBy: (row) => row.standing } : null,
      {
        id: 'status',
        title: t('behind.status'),
        cell: ({ figure }) => (figure && figure.value !== null && figure.status !== 'reported' ? t(`source.statusOf.${figure.status}`) : ''),
        sortBy: (row) => row.figure?.status ?? null,
      },
    ];
    return all.filter((column) => column !== null);
  }, [rows, t, value, number, metric, language, year, without]);
  return (
    <>
      <div className="records-take">
        <SaveTableButton sheet={() => behindSheet(rows, metric, { t, language, year: yearText(year) })} />
      </div>
      <DataTable caption={t('behind.caption')} columns={columns} rows={rows} keyOf={(row) => row.school.id} maxHeight="calc(100vh - 220px)" sortedBy={metric.rankable ? SORTED : null} />
    </>
  );
};
