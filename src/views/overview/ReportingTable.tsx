import { useMemo } from 'react';
import type { ReportingYear } from '../../domain/answers/reportingYears.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useFormat } from '../useFormat.ts';
import { reportingFigures } from './reportingFigures.ts';
import { useSorted } from '../useSorted.ts';

/** The bars as a table: one row a year, which leads to the schools of it one by one. */
export const ReportingTable = ({ years }: { readonly years: readonly ReportingYear[] }) => {
  const { t, yearShort } = useFormat();
  const sorted = useSorted('reporting');
  const columns = useMemo(
    (): readonly DataColumn<ReportingYear>[] => [
      { id: 'year', title: t('overview.year'), names: true, cell: ({ year }) => <AddressLink screen="data" search={{ tab: 'coverage', year }}>{yearShort(year)}</AddressLink>, sortBy: ({ year }) => year },
      ...reportingFigures(years).map(({ word, of }): DataColumn<ReportingYear> => ({ id: word, title: t(word), align: 'end', cell: (row) => of(row) ?? '', sortBy: of })),
    ],
    [years, t, yearShort],
  );
  return <DataTable {...sorted} caption={t('overview.reporting')} columns={columns} rows={years} keyOf={({ year }) => String(year)} />;
};
