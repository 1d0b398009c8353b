import { Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolId } from '../../../domain/ids.ts';
import { checkAct } from '../../../domain/register/checkAct.ts';
import { useAccess } from '../../../queries/access.ts';
import { figuresOfImports } from '../../../queries/figuresOfImports.ts';
import { useAnswerIf } from '../../../queries/useAnswerIf.ts';
import { ACT_KINDS, actOfFields, newFields, type ActFields } from './actFields.ts';
import { useSaving } from '../useSaving.ts';
import { ActInputs } from './ActInputs.tsx';
import { ActPreview } from './ActPreview.tsx';
import { separableOf } from './separable.ts';
import './register.css';

interface Props {
  readonly open: boolean;
  /** The school that it begins with; null: to be chosen. */
  readonly school: SchoolId | null;
  readonly onClose: () => void;
}

/** Says what happened to a school, or what was wrongly taken; shows what would change, then keeps it as one act. */
export const RegisterDrawer = ({ open, school, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Drawer open={open} onClose={onClose} title={t('schools.change.title')} size={620} destroyOnHidden closable={{ 'aria-label': t('common.close') }}>
      <ActForm school={school} onClose={onClose} />
    </Drawer>
  );
};

const ActForm = ({ school, onClose }: Omit<Props, 'open'>) => {
  const { t } = useTranslation();
  const { workspace, register } = useAccess();
  const [fields, setFields] = useState<ActFields>(() => newFields(school));
  const { saving, save } = useSaving(onClose);
  const asked = [fields.school, fields.target].filter((id) => id !== null);
  const figures = useAnswerIf((fields.kind === 'joined' || fields.kind === 'separated') && asked.length > 0 ? figuresOfImports(asked) : null).data ?? [];
  const separable = fields.kind === 'separated' && fields.school !== null ? separableOf(fields.school, workspace, figures) : [];
  const act = actOfFields(fields, { schools: workspace.schools, separable });
  const fault = act && checkAct(act, workspace.schools);
  const change = (part: Partial<ActFields>) => setFields((before) => ({ ...before, ...part }));
  return (
    <form
      className="register"
      onSubmit={(event) => {
        event.preventDefault();
        if (act && !fault) void save(() => register(act), t('schools.change.done'));
      }}
    >
      <label className="register-field">
        {t('schools.change.kind')}
        <Select value={fields.kind} onChange={(kind) => setFields({ ...newFields(fields.school), kind })} options={ACT_KINDS.map((value) => ({ value, label: t(`schools.change.kinds.${value}`) }))} />
      </label>
      <p className="data-note">{t(`schools.change.what.${fields.kind}`)}</p>
      <ActInputs fields={fields} separable={separable} onChange={change} />
      <ActPreview act={act} fault={fault} figures={figures} />
      <div className="data-buttons">
        <Button type="primary" htmlType="submit" loading={saving} disabled={act === null || fault !== null}>
          {t('schools.change.keep')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
