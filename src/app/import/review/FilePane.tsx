import { Alert, Empty, Skeleton, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDataText } from '../../../views/data/useDataText.ts';
import { ReportPane } from '../reports/ReportPane.tsx';
import type { Review } from '../useReview.ts';
import { FileHead } from './FileHead.tsx';
import { MetricMatches } from './MetricMatches.tsx';
import { ProblemText } from './ProblemText.tsx';
import { SchoolMatches } from './SchoolMatches.tsx';
import { SetAsidePane } from './SetAsidePane.tsx';
import { TablePane } from './TablePane.tsx';

interface Props {
  readonly review: Review;
}

/** The chosen file: what it was taken for, and everything in it that can be corrected. */
export const FilePane = ({ review }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const [tab, setTab] = useState('table');
  const [place, setPlace] = useState(0);
  const { state } = review;
  const line = state.lines.find(({ no }) => no === state.chosen);
  if (!line) return <Empty description={t('import.chooseFile')} />;
  if (line.state.kind === 'refused') {
    return <Alert type="error" showIcon title={<ProblemText problem={line.state.problem} />} description={t('import.othersGoOn')} />;
  }
  const { detail } = state;
  if (line.state.kind !== 'understood' || !detail) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (detail.report) return <ReportPane key={line.no} line={line} detail={detail} report={detail.report} review={review} />;
  const table = detail.tables[place] ?? detail.tables[0];
  if (!table) return <Empty description={t('import.noTable')} />;
  const { counts } = line.state;
  const proposed = table.schools.filter(({ by }) => by === 'proposed').length;
  return (
    <>
      <FileHead line={line} detail={detail} review={review} table={table} onTable={setPlace} />
      <Tabs
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: 'table', label: t('import.tab.table'), children: <TablePane file={line.no} table={table} known={state.known} onChange={review.change} /> },
          {
            key: 'schools',
            label: t(proposed > 0 ? 'import.tab.schoolsProposed' : 'import.tab.schools', { n: say.count(table.schools.length + table.moreSchools), proposed: say.count(proposed) }),
            children: <SchoolMatches table={table} known={state.known} onChange={review.change} />,
          },
          {
            key: 'metrics',
            label: t('import.tab.metrics', { n: say.count(table.metrics.length) }),
            children: <MetricMatches file={line.no} table={table} known={state.known} onChange={review.change} />,
          },
          {
            key: 'setAside',
            label: t('import.tab.setAside', { n: say.count(counts.setAside) }),
            children: tab === 'setAside' ? <SetAsidePane key={line.no} detail={detail} review={review} /> : null,
          },
        ]}
      />
    </>
  );
};
