import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../../../domain/brand.ts';
import type { DraftBrand } from '../../../reports/reportDraft.ts';
import { EditorFrame } from './EditorFrame.tsx';

interface Props {
  readonly brand: DraftBrand;
  readonly onSave: (brand: DraftBrand) => void;
  readonly onCancel: () => void;
  readonly focused?: boolean;
}

/** Programme, level, batch and outcome of an application. */
export const BrandEditor = ({ brand, onSave, onCancel, focused }: Props) => {
  const { t } = useTranslation();
  const [edited, setEdited] = useState(brand);
  const set = (part: Partial<DraftBrand>) => setEdited((before) => ({ ...before, ...part }));
  return (
    <EditorFrame focused={focused} label={t('reports.editBrand')} ready={edited.programme.trim() !== ''} onSave={() => onSave({ ...edited, programme: edited.programme.trim(), batch: edited.batch.trim(), certain: true })} onCancel={onCancel}>
      <label className="report-field-wide">
        {t('reports.programme')}
        <Input size="small" value={edited.programme} onChange={({ target }) => set({ programme: target.value })} />
      </label>
      <label>
        {t('reports.level')}
        <Select size="small" value={edited.level} onChange={(level) => set({ level })} options={BRAND_LEVELS.map((value) => ({ value, label: t(`terms.brandLevel.${value}`) }))} />
      </label>
      <label>
        {t('reports.batch')}
        <Input size="small" value={edited.batch} onChange={({ target }) => set({ batch: target.value })} />
      </label>
      <label>
        {t('reports.outcome')}
        <Select size="small" value={edited.outcome} onChange={(outcome) => set({ outcome })} options={BRAND_OUTCOMES.map((value) => ({ value, label: t(`terms.brandOutcome.${value}`) }))} />
      </label>
    </EditorFrame>
  );
};
