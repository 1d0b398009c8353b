import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../domain/bilingual.ts';
import { FINDING_KINDS } from '../../../domain/finding.ts';
import { findingCategories } from '../../../domain/findingCategories.ts';
import type { DraftFinding } from '../../../reports/reportDraft.ts';
import { EditorFrame } from './EditorFrame.tsx';

interface Props {
  readonly finding: DraftFinding;
  readonly onSave: (finding: DraftFinding) => void;
  readonly onCancel: () => void;
  readonly focused?: boolean;
}

/** What a sentence tells of, and its categories; problems and causes share theirs, measures have their own. */
export const FindingEditor = ({ finding, onSave, onCancel, focused }: Props) => {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const [kind, setKind] = useState(finding.kind);
  const [categories, setCategories] = useState(finding.categories);
  const offered = findingCategories.filter((category) => category.kind === (kind === 'measure' ? 'measure' : 'problem'));
  const kept = categories.filter((id) => offered.some((category) => category.id === id));
  return (
    <EditorFrame focused={focused} label={t('reports.editFinding')} ready onSave={() => onSave({ ...finding, kind, categories: kept, certain: true })} onCancel={onCancel}>
      <label>
        {t('reports.kind')}
        <Select size="small" value={kind} onChange={setKind} options={FINDING_KINDS.map((value) => ({ value, label: t(`reports.kindOf.${value}`) }))} />
      </label>
      <label className="report-field-wide">
        {t('reports.categories')}
        <Select size="small" mode="multiple" showSearch={{ optionFilterProp: 'label' }} value={[...kept]} onChange={setCategories} options={offered.map(({ id, name }) => ({ value: id, label: name[language] }))} />
      </label>
    </EditorFrame>
  );
};
