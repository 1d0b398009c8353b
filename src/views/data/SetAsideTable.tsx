import { Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SetAsideCell } from '../../domain/setAsideCells.ts';
import { columnLetter } from '../../domain/columnLetter.ts';

export interface SetAsideLine extends SetAsideCell {
  readonly id: string;
  readonly fileName: string;
  /** Of a report, which has no columns. */
  readonly prose?: boolean;
}

interface Props {
  readonly lines: readonly SetAsideLine[];
  readonly height: number;
  readonly loading?: boolean;
  /** False where all cells are of one file. */
  readonly withFile?: boolean;
  /** Only some of them are asked for: there may be others. */
  readonly narrowed?: boolean;
}

/** Set-aside cells: where they stand, what they hold, why they were not taken, and what may have been meant. */
export const SetAsideTable = ({ lines, height, loading = false, withFile = true, narrowed = false }: Props) => {
  const { t } = useTranslation();
  const file = { title: t('data.setAside.file'), dataIndex: 'fileName', width: 190, ellipsis: true };
  return (
    <Table<SetAsideLine>
      virtual
      rowKey="id"
      size="small"
      loading={loading}
      dataSource={[...lines]}
      pagination={false}
      scroll={{ x: withFile ? 1110 : 920, y: height }}
      locale={{ emptyText: <Empty description={t(narrowed ? 'data.setAside.noneFound' : 'data.setAside.none')} /> }}
      columns={[
        ...(withFile ? [file] : []),
        { title: t('data.setAside.row'), dataIndex: 'row', width: 80, align: 'right' },
        { title: t('data.setAside.column'), width: 200, ellipsis: true, render: (_, line) => line.prose ? line.header : `${columnLetter(line.column)} ${line.header}` },
        { title: t('data.setAside.text'), width: 180, ellipsis: true, render: (_, line) => <span className="data-raw">{line.text}</span> },
        {
          title: t('data.setAside.reason'),
          width: 320,
          render: (_, line) => (
            <>
              {t(`setAside.${line.reason}`)}
              <div className="data-way">{t(`setAside.${line.reason}_way`)}</div>
            </>
          ),
        },
        { title: t('data.setAside.suggestion'), width: 140, render: (_, line) => line.suggestion || '—' },
      ]}
    />
  );
};
