import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { yearLabel } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { coverage } from '../../queries/coverage.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { FindBox } from '../../ui/FindBox.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { useShortName } from '../useShortName.ts';
import { dataAddress } from './address.ts';
import { coverageCell } from './coverageCell.tsx';
import { coverageMatrix, type CoverageRow, type CoverageState } from './coverageMatrix.ts';
import { coverageSheet } from './sheets/coverageSheet.ts';
import { findSchools } from './findSchools.ts';
import { SchoolYearDrawer } from './SchoolYearDrawer.tsx';
import { useDrawnOnce } from './useDrawnOnce.ts';

const keyOf = ({ school }: CoverageRow): string => school.id;

/** What a column is sorted by: silence below the lowest, absence last. */
const reported = (cell: CoverageState | undefined): number | null => {
  if (cell === undefined || cell.state === 'closed') return null;
  return cell.state === 'silent' ? -1 : cell.share;
};

/** Schools × years: who reported how much, who did not, who did not exist; each cell opens what it stands for. */
export const CoveragePanel = () => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const name = useShortName();
  const [{ find, school, year }, patch] = useAddress(dataAddress);
  const answer = useAnswer(coverage());
  const matrix = useMemo(
    () => (answer.data ? coverageMatrix(answer.data, findSchools(workspace.schools, find)) : null),
    [answer.data, workspace.schools, find],
  );
  const columns = useMemo(
    (): readonly DataColumn<CoverageRow>[] => [
      {
        id: 'school',
        title: t('schools.name'),
        names: true,
        cell: ({ school: { id, name: full } }) => <AddressLink screen="profile" search={{ schools: [id] }} className="data-name" title={full}>{name(id)}</AddressLink>,
        sortBy: (row) => row.school.name,
        summary: t('data.coverage.reported'),
      },
      ...(matrix?.years ?? []).map((of, place): DataColumn<CoverageRow> => ({
        id: String(of),
        title: yearLabel(of, workspace.basis),
        align: 'end',
        cell: ({ school: { id, name: full }, cells }) =>
          coverageCell({ state: cells[place] ?? { state: 'closed' }, what: `${full} ${yearLabel(of, workspace.basis)}`, onOpen: () => patch({ school: id, year: of }), t }),
        sortBy: ({ cells }) => reported(cells[place]),
        summary: (
          <>
            {matrix?.totals[place]?.reported ?? 0}
            <small className="data-muted">/{matrix?.totals[place]?.expected ?? 0}</small>
          </>
        ),
      })),
    ],
    [matrix, workspace.basis, name, patch, t],
  );
  useDrawnOnce(matrix ?? undefined);
  if (answer.isError) return <FailedState error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!matrix) return <LoadingSkeleton figures={0} height={520} />;
  if (answer.data?.length === 0) return <EmptyState title={t('data.coverage.empty')} />;
  return (
    <>
      <p className="data-lead">{t('data.coverage.lead')}</p>
      <div className="data-filters">
        <FindBox label={t('schools.find')} value={find} onFind={(text) => patch({ find: text }, { replace: true })} />
        <ul className="data-legend" aria-label={t('data.coverage.legend')}>
          <li><span className="data-cover data-cover-full" aria-hidden /> {t('data.coverage.full')}</li>
          <li><span className="data-cover data-cover-low" aria-hidden /> {t('data.coverage.low')}</li>
          <li><span className="data-cover data-cover-silent" aria-hidden /> {t('data.coverage.silent')}</li>
          <li><span className="data-cover data-cover-closed" aria-hidden /> {t('data.coverage.closed')}</li>
        </ul>
        <SaveTableButton sheet={() => coverageSheet(matrix, { t, basis: workspace.basis })} />
      </div>
      {matrix.rows.length === 0 ? (
        <p className="data-note">{t('schools.none')}</p>
      ) : (
        <div className="data-coverage">
          <DataTable caption={t('data.tabs.coverage')} columns={columns} rows={matrix.rows} keyOf={keyOf} maxHeight="calc(100vh - var(--data-above))" />
        </div>
      )}
      <SchoolYearDrawer
        school={workspace.schools.find(({ id }) => id === school) ?? null}
        year={year}
        onClose={() => patch({ school: '', year: null })}
      />
    </>
  );
};
