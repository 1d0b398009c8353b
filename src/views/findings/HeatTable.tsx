import { useMemo } from 'react';
import type { FindingKind } from '../../domain/finding.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useOpenRecords } from '../behind/RecordsBehind.tsx';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import type { CategoriesView } from './categoriesView.ts';
import { useSorted } from '../useSorted.ts';

interface Props {
  readonly view: CategoriesView;
  readonly kind: FindingKind;
}

/** Categories by years as a table: schools of schools with any, each leading to its sentences. */
export const HeatTable = ({ view, kind }: Props) => {
  const { t, percent, yearShort } = useFormat();
  const sorted = useSorted('categories');
  const categoryName = useCategoryName();
  const openRecords = useOpenRecords();
  useDrawnWith('findings', view);
  const columns = useMemo((): readonly DataColumn<string>[] => {
    const at = new Map(view.cells.map((cell) => [`${cell.category} ${cell.year}`, cell]));
    const of = new Map(view.cells.map((cell) => [cell.year, cell.of]));
    return [
      { id: 'category', title: t('findings.category'), names: true, cell: categoryName, sortBy: categoryName },
      ...view.years.map((year): DataColumn<string> => ({
        id: String(year),
        title: yearShort(year),
        align: 'end',
        cell: (category) => {
          const cell = at.get(`${category} ${year}`);
          const all = of.get(year);
          if (all === undefined) return '—';
          if (!cell) return `0/${all}`;
          const text = `${cell.schools}/${all}  ${percent(Math.round((cell.schools / all) * 100))}`;
          return (
            <button type="button" className="figure-button" aria-label={t('overview.openSentences', { what: `${categoryName(category)} ${yearShort(year)} ${text}` })} onClick={() => openRecords({ of: 'findings', year, kind, category })}>
              {text}
            </button>
          );
        },
        sortBy: (category) => at.get(`${category} ${year}`)?.schools ?? 0,
      })),
    ];
  }, [t, percent, yearShort, categoryName, openRecords, view, kind]);
  return <DataTable {...sorted} caption={t('findings.heatOf', { title: t(`behind.kind.${kind}`) })} columns={columns} rows={view.categories} keyOf={(category) => category} />;
};
