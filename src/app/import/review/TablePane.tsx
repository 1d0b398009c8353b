import { Alert, Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../../domain/year.ts';
import type { Mapping, TableKind } from '../../../ingest/mapping.ts';
import type { Change } from '../protocol.ts';
import type { FileNo, KnownNames, TableDetail } from '../summary.ts';
import { ColumnEditor } from './ColumnEditor.tsx';
import { HeaderRows } from './HeaderRows.tsx';
import { PreviewTable } from './PreviewTable.tsx';

interface Props {
  readonly file: FileNo;
  readonly table: TableDetail;
  readonly known: KnownNames;
  readonly onChange: (change: Change) => void;
}

const KINDS: readonly TableKind[] = ['observations', 'brands', 'findings'];

/** The table's first rows under what each column is taken for, and what holds for the table as a whole. */
export const TablePane = ({ file, table, known, onChange }: Props) => {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<number | null>(null);
  const { mapping } = table;
  const change = (part: Partial<Mapping>) => onChange({ kind: 'mapping', file, table: table.table, mapping: { ...mapping, ...part } });
  const has = (role: string) => mapping.columns.some((column) => column.role === role);
  return (
    <>
      {table.remembered && (
        <Alert
          type="info"
          showIcon
          title={t('import.remembered')}
          action={
            <Button size="small" onClick={() => onChange({ kind: 'forget', file, table: table.table })}>
              {t('import.forget')}
            </Button>
          }
        />
      )}
      <div className="review-whole">
        <label>
          {t('import.kind')}{' '}
          <Select size="small" className="review-kind" value={mapping.kind} onChange={(kind) => change({ kind })} options={KINDS.map((value) => ({ value, label: t(`import.kinds.${value}`) }))} />
        </label>
        <HeaderRows table={table} onChange={change} />
        <label>
          {t('import.basis')}{' '}
          <Select size="small" className="review-delimiter" value={mapping.basis} onChange={(basis) => change({ basis })} options={(['calendar', 'school'] as const).map((value) => ({ value, label: t(`terms.basis.${value}`) }))} />
        </label>
        {!has('year') && (
          <label>
            {t('import.year')}{' '}
            <InputNumber
              size="small"
              precision={0}
              min={EARLIEST_YEAR}
              max={LATEST_YEAR}
              key={String(mapping.year)}
              {...(mapping.year === null ? {} : { defaultValue: mapping.year })}
              status={mapping.year === null && table.years.length === 0 ? 'error' : ''}
              onBlur={({ target }) => {
                const year = target.value.trim() === '' ? null : Number(target.value);
                if (year !== mapping.year && (year === null || (Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR))) change({ year });
              }}
              onPressEnter={({ currentTarget }) => currentTarget.blur()}
            />
          </label>
        )}
        {!has('school') && !has('schoolCode') && (
          <label>
            {t('import.school')}{' '}
            <Select
              size="small"
              className="review-school"
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={mapping.schoolName ?? t('import.schoolNeeded')}
              status={mapping.school === null && mapping.schoolName === null ? 'error' : ''}
              value={mapping.school}
              onChange={(school) => change({ school: school ?? null })}
              options={known.schools.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </label>
        )}
      </div>
      <PreviewTable table={table} known={known} onColumn={setEdited} />
      {edited !== null && (
        <ColumnEditor
          column={edited}
          table={table}
          known={known}
          onClose={() => setEdited(null)}
          onChange={(role) => change({ columns: mapping.columns.map((before, column) => (column === edited ? role : before)) })}
        />
      )}
    </>
  );
};
