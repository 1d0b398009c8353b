import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SourceFile, Workspace } from '../../domain/journal.ts';
import { useDataText } from './useDataText.ts';

interface Props {
  readonly entry: Workspace['imports'][number];
}

/** The files of one import: size, encoding, year basis and the sum cells = taken + set aside; then what the import added. */
export const ImportFiles = ({ entry }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const added = [
    entry.newSchools.length > 0 ? t('data.imports.newSchools', { n: say.count(entry.newSchools.length) }) : '',
    entry.newMetrics.length > 0 ? t('data.imports.newMetrics', { n: say.count(entry.newMetrics.length) }) : '',
    entry.brands > 0 ? t('data.imports.brands', { n: say.count(entry.brands) }) : '',
    entry.findings > 0 ? t('data.imports.findings', { n: say.count(entry.findings) }) : '',
  ].filter((text) => text !== '');
  return (
    <>
      {added.length > 0 && <p className="data-note">{added.join(t('data.joiner'))}</p>}
      <Table<SourceFile>
        rowKey={(file) => `${file.hash} ${file.name}`}
        size="small"
        dataSource={[...entry.files]}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        columns={[
          { title: t('data.imports.fileName'), dataIndex: 'name' },
          { title: t('data.imports.size'), align: 'right', render: (_, file) => say.bytes(file.bytes) },
          { title: t('data.imports.encoding'), render: (_, file) => file.encoding.toUpperCase() },
          { title: t('data.imports.basis'), render: (_, file) => t(`terms.basis.${file.basis}`) },
          {
            title: t('data.imports.equation'),
            align: 'right',
            render: (_, file) => t('data.equation', { cells: say.count(file.cells), accepted: say.count(file.accepted), setAside: say.count(file.setAside) }),
          },
        ]}
      />
    </>
  );
};
