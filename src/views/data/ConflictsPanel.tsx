import { Alert, App, Empty, Input, Skeleton, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Candidate, ContestedFigure } from '../../domain/answers/contestedFigures.ts';
import { useAccess } from '../../queries/access.ts';
import { contestedFigures } from '../../queries/contestedFigures.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { useFigureText } from '../source/useFigureText.ts';
import { dataAddress } from './address.ts';
import { CandidateList } from './CandidateList.tsx';
import { conflictsSheet } from './sheets/conflictsSheet.ts';
import { CONFLICTS_LISTED } from './questions.ts';
import { useDataText } from './useDataText.ts';
import { useDrawnOnce } from './useDrawnOnce.ts';

/** Figures on which imports disagree: what each says, which holds, and a click to let another hold. */
export const ConflictsPanel = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { workspace, decide, ask } = useAccess();
  const [{ find }, patch] = useAddress(dataAddress);
  const answer = useAnswer(contestedFigures({ find, limit: CONFLICTS_LISTED }));
  const figure = useFigureText();
  const say = useDataText();
  useDrawnOnce(answer.data);
  if (answer.isError) return <Alert type="error" showIcon title={t('data.failed')} />;
  if (!answer.data) return <Skeleton active paragraph={{ rows: 8 }} />;
  const letHold = async ({ school, year, metric }: ContestedFigure, { source }: Candidate) => {
    try {
      await decide({ school, year, metric, holds: source.import });
      message.success(t('data.conflicts.decided'));
    } catch {
      message.error(t('data.notSaved'));
    }
  };
  const { total, figures } = answer.data;
  const sheet = async () => conflictsSheet((await ask(contestedFigures({ find, limit: total }))).figures, { t, language: say.language, workspace });
  return (
    <>
      <p className="data-lead">{t('data.conflicts.lead')}</p>
      <div className="data-filters">
        <Input.Search
          allowClear
          className="data-find"
          aria-label={t('data.conflicts.find')}
          placeholder={t('data.conflicts.find')}
          defaultValue={find}
          onSearch={(value) => patch({ find: value }, { replace: true })}
        />
        <output className="data-muted">
          {t(total > figures.length ? 'data.conflicts.firstOf' : 'data.conflicts.count', { n: say.count(figures.length), total: say.count(total) })}
        </output>
        {total > 0 && <SaveTableButton sheet={sheet} />}
      </div>
      <Table<ContestedFigure>
        rowKey={({ school, metric, year, candidates }) => `${school} ${metric} ${year} ${candidates[0]?.status ?? ''}`}
        size="small"
        dataSource={[...figures]}
        pagination={{ pageSize: 25, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 960 }}
        locale={{ emptyText: <Empty description={t(find === '' ? 'data.conflicts.none' : 'data.conflicts.noneFound')} /> }}
        columns={[
          { title: t('source.school'), width: 200, render: (_, { school }) => workspace.schools.find(({ id }) => id === school)?.name ?? school },
          { title: t('source.year'), width: 90, render: (_, { year }) => figure.year(year) },
          { title: t('source.metric'), width: 180, render: (_, { metric }) => figure.metric(metric) },
          { title: t('data.conflicts.said'), render: (_, contested) => <CandidateList contested={contested} onChoose={(candidate) => void letHold(contested, candidate)} /> },
          {
            title: t('data.conflicts.why'),
            width: 130,
            render: (_, { candidates }) => <Tag>{t(candidates[0]?.decided === true ? 'data.conflicts.byPerson' : 'data.conflicts.byLatest')}</Tag>,
          },
        ]}
      />
    </>
  );
};
