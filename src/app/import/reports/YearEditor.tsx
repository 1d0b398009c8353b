import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EARLIEST_YEAR, LATEST_YEAR, type Year, type YearBasis } from '../../../domain/year.ts';
import { EditorFrame } from './EditorFrame.tsx';
import type { ReportEdit } from './editReport.ts';

interface Props {
  readonly year: Year | null;
  readonly basis: YearBasis;
  readonly onSave: (edit: Extract<ReportEdit, { kind: 'year' }>) => void;
  readonly onCancel: () => void;
}

/** Which year the report is of; of a school year, the first. */
export const YearEditor = ({ year, basis, onSave, onCancel }: Props) => {
  const { t } = useTranslation();
  const [value, setValue] = useState(year);
  const [kind, setKind] = useState(basis);
  return (
    <EditorFrame label={t('reports.editYear')} ready={value !== null} onSave={() => onSave({ kind: 'year', year: value, basis: kind })} onCancel={onCancel}>
      <label>
        {t('reports.year')}
        <InputNumber size="small" precision={0} min={EARLIEST_YEAR} max={LATEST_YEAR} value={value} onChange={setValue} />
      </label>
      <label>
        {t('import.basis')}
        <Select size="small" value={kind} onChange={setKind} options={(['calendar', 'school'] as const).map((each) => ({ value: each, label: t(`terms.basis.${each}`) }))} />
      </label>
    </EditorFrame>
  );
};
