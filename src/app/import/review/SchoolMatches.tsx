import { Button, Empty, Input, Select, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolId } from '../../../domain/ids.ts';
import type { SchoolMatch } from '../../../ingest/draft.ts';
import { matchKey } from '../../../ingest/schoolNames.ts';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { Change } from '../protocol.ts';
import type { KnownNames, TableDetail } from '../summary.ts';

interface Props {
  readonly table: TableDetail;
  readonly known: KnownNames;
  readonly onChange: (change: Change) => void;
}

/** Which school each name of the file was taken for, and why; likely ones wait for a yes or no. */
export const SchoolMatches = ({ table, known, onChange }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const [find, setFind] = useState('');
  const names = new Map(known.schools.map(({ id, name }) => [id, name]));
  const correct = ({ name, code }: SchoolMatch, to: SchoolId | 'new' | 'refuse') => onChange({ kind: 'schools', corrections: [{ key: matchKey(name, code), to }] });
  const shown = table.schools.filter(({ name, code }) => name.includes(find.trim()) || (code ?? '').includes(find.trim()));
  const reasonOf = ({ by, name, proposals }: SchoolMatch): string => {
    const [likely] = proposals;
    return likely ? t(`match.${likely.reason}`, { said: name, meant: likely.name }) : t(`import.by.${by}`);
  };
  const choices = (match: SchoolMatch) => [
    { value: 'new', label: t('import.asNew', { name: match.name }) },
    { value: 'refuse', label: t('import.refuseSchool') },
    ...known.schools.map(({ id, name, code }) => ({ value: id, label: code === null ? name : `${name} ${code}` })),
  ];
  return (
    <>
      <p className="data-note">{t('import.schoolsLead')}</p>
      <Input.Search allowClear className="data-find" aria-label={t('schools.find')} placeholder={t('schools.find')} onSearch={setFind} />
      <Table<SchoolMatch>
        virtual
        size="small"
        rowKey={({ name, code }) => matchKey(name, code)}
        dataSource={[...shown]}
        pagination={false}
        scroll={{ x: 940, y: 380 }}
        locale={{ emptyText: <Empty description={t('import.noSchools')} /> }}
        columns={[
          { title: t('import.inFile'), width: 230, render: (_, match) => (match.code === null ? match.name : `${match.name} ${match.code}`) },
          { title: t('import.rows'), width: 70, align: 'right', render: (_, { rows }) => say.count(rows) },
          {
            title: t('import.takenFor'),
            width: 240,
            render: (_, match) => (
              <Select
                size="small"
                className="review-wide"
                aria-label={t('import.takenForOf', { name: match.name })}
                showSearch={{ optionFilterProp: 'label' }}
                value={match.by === 'new' || match.by === 'proposed' ? 'new' : match.school}
                labelRender={({ value, label }) => label ?? names.get(match.school) ?? String(value)}
                options={choices(match)}
                onChange={(to) => correct(match, to === 'new' || to === 'refuse' ? to : match.school === to ? match.school : (known.schools.find(({ id }) => id === to)?.id ?? 'new'))}
              />
            ),
          },
          { title: t('import.why'), width: 240, render: (_, match) => <Tag className={match.by === 'proposed' ? 'data-notice review-reason' : ''}>{reasonOf(match)}</Tag> },
          {
            title: t('data.actions'),
            width: 160,
            render: (_, match) =>
              match.proposals[0] ? (
                <Space>
                  <Button size="small" type="primary" aria-label={t('import.acceptOf', { name: match.name })} onClick={() => correct(match, match.proposals[0]?.school ?? 'new')}>
                    {t('import.accept')}
                  </Button>
                  <Button size="small" aria-label={t('import.notSameOf', { name: match.name })} onClick={() => correct(match, 'new')}>
                    {t('import.notSame')}
                  </Button>
                </Space>
              ) : null,
          },
        ]}
      />
      {table.moreSchools > 0 && <p className="data-note">{t('import.moreSchools', { n: say.count(table.moreSchools) })}</p>}
    </>
  );
};
