import { Button, Empty, Input, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lineage, School } from '../../domain/school.ts';
import { useAccess } from '../../queries/access.ts';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { dataAddress } from './address.ts';
import { findSchools } from './findSchools.ts';
import { lineageWords } from './lineageWords.ts';
import { schoolsSheet } from './sheets/schoolsSheet.ts';
import { SchoolEditor } from './SchoolEditor.tsx';
import { useDrawnOnce } from './useDrawnOnce.ts';

/** The register of schools: code, other names, type, area, years open, what happened to them. */
export const SchoolsPanel = () => {
  const { t } = useTranslation();
  const { workspace, which } = useAccess();
  const [{ find }, patch] = useAddress(dataAddress);
  const [edited, setEdited] = useState<School | null>(null);
  useDrawnOnce(workspace.schools);
  const name = (id: string): string => workspace.schools.find((school) => school.id === id)?.name ?? id;
  // The other school may have gone with an import that was taken back.
  const known = new Set(workspace.schools.map(({ id }) => id));
  const isKnown = (event: Lineage): boolean => !('other' in event) || known.has(event.other);
  const years = ({ opened, closed }: School): string => {
    if (opened === null) return closed === null ? '—' : t('data.schools.yearsTo', { to: closed });
    return closed === null ? t('data.schools.yearsFrom', { from: opened }) : t('data.schools.years', { from: opened, to: closed });
  };
  const found = findSchools(workspace.schools, find);
  const history = (school: School): string => school.lineage.filter(isKnown).map((event) => lineageWords(event, { t, name })).join(t('data.norm.joiner'));
  return (
    <>
      <p className="data-lead">{t('data.schools.lead')}</p>
      <div className="data-filters">
        <Input.Search
          allowClear
          className="data-find"
          aria-label={t('data.schools.find')}
          placeholder={t('data.schools.find')}
          defaultValue={find}
          onSearch={(value) => patch({ find: value }, { replace: true })}
        />
        {found.length > 0 && <SaveTableButton sheet={() => schoolsSheet(found, { t, history })} />}
      </div>
      <Table<School>
        rowKey="id"
        size="small"
        dataSource={[...found]}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 1000 }}
        locale={{ emptyText: <Empty description={t(workspace.schools.length === 0 ? 'data.schools.empty' : 'data.schools.none')} /> }}
        columns={[
          { title: t('data.schools.name'), dataIndex: 'name', width: 240 },
          { title: t('data.schools.code'), render: (_, school) => school.code ?? '—' },
          { title: t('data.schools.type'), render: (_, school) => t(`terms.schoolType.${school.type}`) },
          { title: t('data.schools.area'), render: (_, school) => school.area ?? '—' },
          { title: t('data.schools.open'), render: (_, school) => years(school) },
          { title: t('data.schools.aliases'), render: (_, school) => school.aliases.join(t('data.joiner')) || '—', width: 220 },
          { title: t('data.schools.lineage'), render: (_, school) => history(school) || '—', width: 200 },
          {
            title: t('data.actions'),
            render: (_, school) =>
              which === 'own' ? (
                <Button size="small" aria-label={t('data.schools.editOf', { name: school.name })} onClick={() => setEdited(school)}>
                  {t('data.edit')}
                </Button>
              ) : (
                <span className="data-muted">{t('data.readOnly')}</span>
              ),
          },
        ]}
      />
      <SchoolEditor key={edited?.id ?? ''} school={edited} onClose={() => setEdited(null)} />
    </>
  );
};
