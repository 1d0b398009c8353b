import { Drawer } from 'antd';
import { useScopeWords } from '../scope/useScopeWords.ts';
import { useFormat } from '../useFormat.ts';
import { BrandsTable } from './BrandsTable.tsx';
import { FindingsList } from './FindingsList.tsx';
import type { Records } from './recordsAddress.ts';
import { useCategoryName } from './useCategoryName.ts';

interface Props {
  readonly records: Records;
  readonly onClose: () => void;
}

export const RecordsDrawer = ({ records, onClose }: Props) => {
  const { t, year } = useFormat();
  const categoryName = useCategoryName();
  const words = useScopeWords([]);
  const title =
    records.of === 'brands'
      ? [t('behind.brands'), year(records.year), t(`behind.level.${records.level}`), t(`overview.${records.counted}`)]
      : [t(`behind.kind.${records.kind}`), categoryName(records.category), year(records.year)];
  return (
    <Drawer open size={760} onClose={onClose} closable={{ 'aria-label': t('common.close') }} title={[...title, ...words].join(' · ')}>
      {records.of === 'brands' ? <BrandsTable asked={records} /> : <FindingsList asked={records} />}
    </Drawer>
  );
};
