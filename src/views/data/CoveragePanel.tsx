import { Alert, Empty, Input, Skeleton, Table } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { yearLabel } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { coverage } from '../../queries/coverage.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { dataAddress } from './address.ts';
import { CoverageButton } from './CoverageButton.tsx';
import { coverageMatrix, type CoverageRow } from './coverageMatrix.ts';
import { coverageSheet } from './sheets/coverageSheet.ts';
import { findSchools } from './findSchools.ts';
import { SchoolYearDrawer } from './SchoolYearDrawer.tsx';
import { useDrawnOnce } from './useDrawnOnce.ts';

const YEAR_WIDTH = 92;
const NAME_WIDTH = 240;

/** Schools × years: who reported how much, who did not, who did not exist; each cell opens what it stands for. */
export const CoveragePanel = () => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const [{ find, school, year }, patch] = useAddress(dataAddress);
  const answer = useAnswer(coverage());
  const matrix = useMemo(
    () => (answer.data ? coverageMatrix(answer.data, findSchools(workspace.schools, find)) : null),
    [answer.data, workspace.schools, find],
  );
  useDrawnOnce(matrix ?? undefined);
  if (answer.isError) return <Alert type="error" showIcon title={t('data.failed')} />;
  if (!matrix) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (answer.data?.length === 0) return <Empty description={t('data.coverage.empty')} />;
  return (
    <>
      <p className="data-lead">{t('data.coverage.lead')}</p>
      <div className="data-filters">
        <Input.Search
          allowClear
          className="data-find"
          aria-label={t('data.schools.find')}
          placeholder={t('data.schools.find')}
          defaultValue={find}
          onSearch={(value) => patch({ find: value }, { replace: true })}
        />
        <ul className="data-legend" aria-label={t('data.coverage.legend')}>
          <li><span className="data-cover data-cover-full" aria-hidden /> {t('data.coverage.full')}</li>
          <li><span className="data-cover data-cover-low" aria-hidden /> {t('data.coverage.low')}</li>
          <li><span className="data-cover data-cover-silent" aria-hidden /> {t('data.coverage.silent')}</li>
          <li><span className="data-cover data-cover-closed" aria-hidden /> {t('data.coverage.closed')}</li>
        </ul>
        <SaveTableButton sheet={() => coverageSheet(matrix, { t, basis: workspace.basis })} />
      </div>
      <Table<CoverageRow>
        virtual
        rowKey={(row) => row.school.id}
        size="small"
        className="data-coverage"
        dataSource={[...matrix.rows]}
        pagination={false}
        scroll={{ x: NAME_WIDTH + matrix.years.length * YEAR_WIDTH, y: 560 }}
        locale={{ emptyText: <Empty description={t('data.schools.none')} /> }}
        columns={[
          { title: t('data.schools.name'), width: NAME_WIDTH, fixed: 'left', ellipsis: true, render: (_, row) => row.school.name },
          ...matrix.years.map((of, place) => ({
            key: of,
            width: YEAR_WIDTH,
            align: 'center' as const,
            title: (
              <>
                {yearLabel(of, workspace.basis)}
                <div className="data-muted">{t('common.nOfN', { n: matrix.totals[place]?.reported, of: matrix.totals[place]?.expected })}</div>
              </>
            ),
            render: (_: unknown, row: CoverageRow) => (
              <CoverageButton
                state={row.cells[place] ?? { state: 'closed' }}
                what={`${row.school.name} ${yearLabel(of, workspace.basis)}`}
                onOpen={() => patch({ school: row.school.id, year: of })}
              />
            ),
          })),
        ]}
      />
      <SchoolYearDrawer
        school={workspace.schools.find(({ id }) => id === school) ?? null}
        year={year}
        onClose={() => patch({ school: '', year: null })}
      />
    </>
  );
};
