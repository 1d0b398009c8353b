import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnRole } from '../../../ingest/mapping.ts';
import { columnLetter } from '../../../domain/columnLetter.ts';
import type { KnownNames, TableDetail } from '../summary.ts';
import { ROLES_OF, roleNamed } from './roleChoices.ts';
import { RoleDetails } from './RoleDetails.tsx';
import { useReturnFocus } from './useReturnFocus.ts';

interface Props {
  readonly column: number;
  readonly table: TableDetail;
  readonly known: KnownNames;
  readonly onChange: (role: ColumnRole) => void;
  readonly onClose: () => void;
}

/** What one column is taken for: role first, then what goes with the role. */
export const ColumnEditor = ({ column, table, known, onChange, onClose }: Props) => {
  const { t } = useTranslation();
  useReturnFocus();
  const before = table.mapping.columns[column] ?? { role: 'ignore' };
  const [role, setRole] = useState<ColumnRole>(before);
  const header = table.headers[column] ?? '';
  const samples = [...new Set(table.preview.slice(table.mapping.headerTo + 1).map(({ cells }) => cells[column] ?? ''))].filter((text) => text !== '').slice(0, 6);
  const texts = table.choices.find((choice) => choice.column === column)?.texts ?? samples.map((text) => ({ text, rows: 0 }));
  return (
    <Modal
      open
      title={t('import.columnTitle', { letter: columnLetter(column), header })}
      okText={t('import.apply')}
      cancelText={t('common.cancel')}
      onCancel={onClose}
      onOk={() => {
        if (JSON.stringify(role) !== JSON.stringify(before)) onChange(role);
        onClose();
      }}
    >
      <p className="data-note">{t('import.samples', { samples: samples.join(t('data.joiner')) })}</p>
      <label className="review-field">
        {t('import.role')}
        <Select
          value={role.role}
          onChange={(name) => setRole(roleNamed(name, { header, samples, before }))}
          options={ROLES_OF[table.mapping.kind].map(({ group, roles }) => ({
            label: t(`import.roleGroups.${group}`),
            options: roles.map((name) => ({ value: name, label: t(`import.roles.${name}`) })),
          }))}
        />
        <span className="data-note">{t(`import.roleNotes.${role.role}`, { defaultValue: '' })}</span>
      </label>
      <RoleDetails role={role} texts={texts} header={header} known={known} onChange={setRole} />
    </Modal>
  );
};
