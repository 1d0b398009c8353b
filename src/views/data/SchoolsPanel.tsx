import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lineage, School } from '../../domain/school.ts';
import { useAccess } from '../../queries/access.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FindBox } from '../../ui/FindBox.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import type { Translate } from '../../words/translate.ts';
import { dataAddress } from './address.ts';
import { cutText } from './cutText.tsx';
import { findSchools } from './findSchools.ts';
import { lineageWords } from './lineageWords.ts';
import { schoolsSheet } from './sheets/schoolsSheet.ts';
import { ActsList } from './register/ActsList.tsx';
import { RegisterDrawer } from './register/RegisterDrawer.tsx';
import { SchoolEditor } from './SchoolEditor.tsx';
import { useDrawnOnce } from './useDrawnOnce.ts';

const keyOf = ({ id }: School): string => id;

const yearsOpen = ({ opened, closed }: School, t: Translate): string => {
  if (opened === null) return closed === null ? '—' : t('schools.yearsTo', { to: closed });
  return closed === null ? t('schools.yearsFrom', { from: opened }) : t('schools.years', { from: opened, to: closed });
};

/** The register of schools: code, other names, type, area, years open, what happened to them. */
export const SchoolsPanel = () => {
  const { t } = useTranslation();
  const { workspace, editable } = useAccess();
  const [{ find }, patch] = useAddress(dataAddress);
  const [edited, setEdited] = useState<School | null>(null);
  const [told, setTold] = useState<{ readonly school: School | null } | null>(null);
  useDrawnOnce(workspace.schools);
  const found = useMemo(() => findSchools(workspace.schools, find), [workspace.schools, find]);
  const history = useMemo(() => {
    const names = new Map<string, string>(workspace.schools.map(({ id, name }) => [id, name]));
    // The other school may have gone with an import that was taken back.
    const isKnown = (event: Lineage): boolean => !('other' in event) || names.has(event.other);
    return (school: School): string => school.lineage.filter(isKnown).map((event) => lineageWords(event, { t, name: (id) => names.get(id) ?? id })).join(t('data.norm.joiner'));
  }, [workspace.schools, t]);
  const columns = useMemo((): readonly DataColumn<School>[] => {
    const column = (id: 'type' | 'area' | 'open', cell: (school: School) => string): DataColumn<School> => ({ id, title: t(`schools.${id}`), cell, sortBy: cell });
    return [
      { id: 'name', title: t('schools.name'), names: true, cell: ({ id, name }) => <AddressLink screen="profile" search={{ schools: [id] }} className="data-name">{name}</AddressLink>, sortBy: ({ name }) => name },
      { id: 'code', title: t('schools.code'), cell: ({ code }) => code ?? '—', sortBy: ({ code }) => code },
      column('type', ({ type }) => t(`terms.schoolType.${type}`)),
      column('area', ({ area }) => area ?? '—'),
      column('open', (school) => yearsOpen(school, t)),
      { id: 'aliases', title: t('schools.aliases'), cell: ({ aliases }) => cutText(aliases.join(t('data.joiner')) || '—') },
      { id: 'lineage', title: t('schools.lineage'), cell: (school) => cutText(history(school) || '—') },
      ...(editable
        ? [
            {
              id: 'actions',
              title: t('data.actions'),
              cell: (school: School) => (
                <span className="data-pair-values">
                  <button type="button" className="data-figure" aria-label={t('schools.editOf', { name: school.name })} onClick={() => setEdited(school)}>
                    {t('data.edit')}
                  </button>
                  <button type="button" className="data-figure" aria-label={t('schools.change.ofSchool', { name: school.name })} onClick={() => setTold({ school })}>
                    {t('schools.change.short')}
                  </button>
                </span>
              ),
            },
          ]
        : []),
    ];
  }, [t, history, editable]);
  return (
    <>
      <p className="data-lead">{t('schools.lead')}</p>
      <div className="data-filters">
        <FindBox label={t('schools.find')} value={find} onFind={(text) => patch({ find: text }, { replace: true })} />
        {editable && workspace.schools.length > 0 && <Button onClick={() => setTold({ school: null })}>{t('schools.change.open')}</Button>}
        {found.length > 0 && <SaveTableButton sheet={() => schoolsSheet(found, { t, history })} />}
      </div>
      {workspace.acts.length > 0 && (
        <details className="register-acts">
          <summary>{t('schools.change.list', { n: workspace.acts.length })}</summary>
          <ActsList />
        </details>
      )}
      {found.length === 0 ? (
        <p className="data-note">{t(workspace.schools.length === 0 ? 'schools.empty' : 'schools.none')}</p>
      ) : (
        <DataTable caption={t('data.tabs.schools')} columns={columns} rows={found} keyOf={keyOf} maxHeight="calc(100vh - var(--data-above))" />
      )}
      <RegisterDrawer key={told?.school?.id ?? 'none'} open={told !== null} school={told?.school?.id ?? null} onClose={() => setTold(null)} />
      <SchoolEditor key={edited?.id ?? ''} school={edited} onClose={() => setEdited(null)} />
    </>
  );
};
