import { Alert, Drawer, Empty, Skeleton, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { School } from '../../domain/school.ts';
import { yearLabel, type Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { schoolYearFigures } from '../../queries/schoolYearFigures.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { AddFigure } from '../correction/AddFigure.tsx';
import { useFigureText } from '../source/useFigureText.ts';

interface Props {
  readonly school: School | null;
  readonly year: Year | null;
  readonly onClose: () => void;
}

/** What one school reported for one year, figure by figure. */
export const SchoolYearDrawer = ({ school, year, onClose }: Props) => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const open = school !== null && year !== null;
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={680}
      destroyOnHidden
      closable={{ 'aria-label': t('common.close') }}
      title={open ? t('data.coverage.of', { school: school.name, year: yearLabel(year, workspace.basis) }) : ''}
    >
      {open && <SchoolYearTable school={school} year={year} />}
      {open && <AddFigure school={school.id} year={year} />}
    </Drawer>
  );
};

const SchoolYearTable = ({ school, year }: { readonly school: School; readonly year: Year }) => {
  const { t } = useTranslation();
  const say = useFigureText();
  const openSource = useOpenSource();
  const figures = useAnswer(schoolYearFigures(school.id, year));
  if (figures.isError) return <Alert type="error" showIcon title={t('data.failed')} />;
  if (figures.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  return (
    <Table<SchoolFigure>
      rowKey={(figure) => `${figure.metric} ${figure.status}`}
      size="small"
      dataSource={[...figures.data]}
      pagination={{ pageSize: 100, hideOnSinglePage: true }}
      locale={{ emptyText: <Empty description={t('data.coverage.nothing')} /> }}
      columns={[
        { title: t('source.metric'), render: (_, figure) => say.metric(figure.metric) },
        {
          title: t('source.value'),
          align: 'right',
          render: (_, figure) => (
            <button
              type="button"
              className="data-figure"
              aria-label={t('source.open', { what: `${say.metric(figure.metric)} ${say.value(figure)}` })}
              onClick={() => openSource(sourceText(figure.source))}
            >
              {say.value(figure)}
            </button>
          ),
        },
        { title: t('data.coverage.status'), render: (_, figure) => <Tag>{say.status(figure)}</Tag> },
      ]}
    />
  );
};
