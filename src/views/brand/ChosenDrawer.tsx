import { Drawer } from 'antd';
import { useMemo } from 'react';
import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../../domain/brand.ts';
import { useAccess } from '../../queries/access.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { brandsSheet } from '../behind/brandsSheet.ts';
import { useOpenRecord } from '../behind/useOpenRecord.ts';
import { useFormat } from '../useFormat.ts';
import type { BrandView } from './brandView.ts';
import { chosenRecords, type Chosen } from './chosenRecords.ts';
import { useBrandWords } from './useBrandWords.ts';
import '../behind/records.css';

interface Props {
  readonly view: BrandView;
  readonly chosen: Chosen;
  readonly onClose: () => void;
}

/** The records behind a count of the screen; each outcome leads to the row it stands in. */
export const ChosenDrawer = ({ view, chosen, onClose }: Props) => {
  const { t, yearShort } = useFormat();
  const words = useBrandWords();
  const { workspace } = useAccess();
  const openRecord = useOpenRecord();
  const rows = useMemo(() => chosenRecords(view, chosen), [view, chosen]);
  const nameOf = useMemo(() => {
    const named = new Map(workspace.schools.map((school) => [school.id, school.name]));
    return ({ school }: Pick<BrandRecord, 'school'>): string => named.get(school) ?? school;
  }, [workspace.schools]);
  const columns = useMemo((): readonly DataColumn<BrandRecord>[] => {
    return [
      { id: 'school', title: t('brand.school'), names: true, cell: nameOf, sortBy: nameOf },
      { id: 'programme', title: t('brand.programme'), cell: ({ programme }) => programme, sortBy: ({ programme }) => programme },
      { id: 'year', title: t('brand.year'), cell: ({ year }) => yearShort(year), sortBy: ({ year }) => year },
      { id: 'level', title: t('brand.level'), cell: ({ level }) => t(`terms.brandLevel.${level}`), sortBy: ({ level }) => BRAND_LEVELS.indexOf(level) },
      { id: 'batch', title: t('brand.batch'), cell: ({ batch }) => batch, sortBy: ({ batch }) => batch },
      {
        id: 'outcome',
        title: t('brand.outcome'),
        cell: (row) => (
          <button type="button" className="figure-button" aria-label={t('common.openSource', { what: `${nameOf(row)} ${row.programme} ${yearShort(row.year)} ${t(`terms.brandOutcome.${row.outcome}`)}` })} onClick={() => void openRecord(row.source, row)}>
            {t(`terms.brandOutcome.${row.outcome}`)}
          </button>
        ),
        sortBy: ({ outcome }) => BRAND_OUTCOMES.indexOf(outcome),
      },
    ];
  }, [t, yearShort, nameOf, openRecord]);
  return (
    <Drawer open size={760} onClose={onClose} closable={{ 'aria-label': t('common.close') }} title={words.chosen(chosen, view)}>
      <div className="records-take">
        <SaveTableButton sheet={() => brandsSheet(rows, { t, yearShort, name: [words.chosen(chosen, view)], schoolOf: nameOf })} />
      </div>
      <DataTable
        caption={t('brand.drawer', { n: rows.length, schools: new Set(rows.map(({ school }) => school)).size })}
        columns={columns}
        rows={rows}
        keyOf={(row) => [row.school, row.programme, row.level, row.batch, row.year].join(' ')}
        maxHeight="calc(100vh - 160px)"
      />
    </Drawer>
  );
};
