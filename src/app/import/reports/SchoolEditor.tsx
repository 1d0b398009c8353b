import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolId } from '../../../domain/ids.ts';
import type { KnownNames } from '../summary.ts';
import { EditorFrame } from './EditorFrame.tsx';
import type { ReportEdit } from './editReport.ts';

interface Props {
  readonly known: KnownNames['schools'];
  /** As the report writes it. */
  readonly name: string | null;
  readonly chosen: string | null;
  readonly onSave: (edit: Extract<ReportEdit, { kind: 'school' }>) => void;
  readonly onCancel: () => void;
}

const NEW = 'new:';

/** Whose report it is: a school that is known, or a new one under a name that can be typed. */
export const SchoolEditor = ({ known, name, chosen, onSave, onCancel }: Props) => {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(chosen);
  const [typed, setTyped] = useState('');
  const fresh = typed.trim() === '' ? (name ?? '') : typed.trim();
  const options = [
    ...known.map(({ id, name: said, code }) => ({ value: id as string, label: code === null ? said : `${said} ${code}` })),
    ...(fresh === '' || known.some((school) => school.name === fresh) ? [] : [{ value: `${NEW}${fresh}`, label: t('import.asNew', { name: fresh }) }]),
  ];
  const save = () => {
    const school = known.find(({ id }) => id === picked);
    if (school) onSave({ kind: 'school', school: school.fresh ? null : schoolId(school.id), name: school.name });
    else if (picked?.startsWith(NEW)) onSave({ kind: 'school', school: null, name: picked.slice(NEW.length) });
  };
  return (
    <EditorFrame label={t('reports.editSchool')} ready={picked !== null} onSave={save} onCancel={onCancel}>
      <label className="report-field-wide">
        {t('reports.school')}
        <Select size="small" showSearch={{ optionFilterProp: 'label', onSearch: setTyped }} placeholder={t('import.schoolNeeded')} value={picked} onChange={setPicked} options={options} />
      </label>
    </EditorFrame>
  );
};
