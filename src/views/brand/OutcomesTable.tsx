import { useMemo } from 'react';
import { STACKED } from '../../charts/brand/outcomeLook.ts';
import { countOf, successRate, type BrandGroup, type BrandsBy } from '../../domain/brandCounts.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useFormat } from '../useFormat.ts';
import { CountButton } from './CountButton.tsx';
import { useBrandWords } from './useBrandWords.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useSorted } from '../useSorted.ts';

interface Props {
  readonly groups: readonly BrandGroup[];
  readonly by: BrandsBy;
}

/** The outcomes as a table: each count leads to its records. */
export const OutcomesTable = ({ groups, by }: Props) => {
  const { t, percent } = useFormat();
  const sorted = useSorted('outcomes');
  const words = useBrandWords();
  useDrawnWith('brand', groups);
  const columns = useMemo((): readonly DataColumn<BrandGroup>[] => {
    const count = (counted: Parameters<typeof words.counted>[0], of: (group: BrandGroup) => number): DataColumn<BrandGroup> => ({
      id: counted,
      title: words.counted(counted),
      align: 'end',
      cell: (row) => <CountButton n={of(row)} what={`${words.group(row.group, by)} ${words.counted(counted)}`} chosen={{ of: 'group', group: row.group, counted }} />,
      sortBy: of,
    });
    const whole = (share: number): string => percent(Math.round(share * 100));
    const shown = (row: BrandGroup, said: (rate: NonNullable<ReturnType<typeof successRate>>) => string): string => {
      const rate = successRate(row);
      return rate ? said(rate) : t('brand.noRate');
    };
    return [
      { id: 'group', title: t(`brand.group.${by}`), names: true, cell: (row) => words.group(row.group, by) },
      count('all', ({ records }) => records.length),
      count('decided', ({ decided }) => decided),
      { id: 'rate', title: t('brand.rate'), align: 'end', cell: (row) => shown(row, ({ rate }) => whole(rate)), sortBy: (row) => successRate(row)?.rate ?? null },
      ...STACKED.toReversed().map((outcome) => count(outcome, (group) => countOf(group, outcome))),
      { id: 'interval', title: t('brand.interval'), align: 'end', cell: (row) => shown(row, ({ low, high }) => `${whole(low)}–${whole(high)}`) },
    ];
  }, [t, percent, words, by]);
  return <DataTable {...sorted} caption={t('brand.outcomes')} columns={columns} rows={groups} keyOf={({ group }) => group} />;
};
