import { useMemo } from 'react';
import type { ContestedFigure } from '../../domain/answers/contestedFigures.ts';
import type { ImportId } from '../../domain/ids.ts';
import type { FigureKey } from '../../domain/journal.ts';
import { useAccess } from '../../queries/access.ts';
import { contestedFigures } from '../../queries/contestedFigures.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { FindBox } from '../../ui/FindBox.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useFigureText } from '../source/useFigureText.ts';
import { useFormat } from '../useFormat.ts';
import { CONFLICT_STATES, dataAddress } from './address.ts';
import { conflictColumns } from './conflictColumns.tsx';
import { conflictsSheet } from './sheets/conflictsSheet.ts';
import { CONFLICTS_LISTED } from './questions.ts';
import { useDataText } from './useDataText.ts';
import { useDecide } from './useDecide.ts';
import { useDrawnOnce } from './useDrawnOnce.ts';

const keyOf = ({ school, metric, year, candidates }: ContestedFigure): string => `${school} ${metric} ${year} ${candidates[0]?.status ?? ''}`;

/** Figures on which imports disagree: what each says, which holds, and a click to let another hold. */
export const ConflictsPanel = () => {
  const { t } = useFormat();
  const { workspace, ask, editable } = useAccess();
  const [{ find, state }, patch] = useAddress(dataAddress);
  const answer = useAnswer(contestedFigures({ find, state, limit: CONFLICTS_LISTED }));
  const figure = useFigureText();
  const openSource = useOpenSource();
  const { last, rule, undo } = useDecide();
  const say = useDataText();
  useDrawnOnce(answer.data);
  const figures = answer.data?.figures ?? NONE;
  const columns = conflictColumns({ t, workspace, figure, openSource, onDecide: editable ? (of, holds) => void rule([{ figures: [of], holds }]) : null });
  const open = useMemo(() => openByImport(figures), [figures]);
  if (answer.isError) return <FailedState error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <LoadingSkeleton figures={0} height={420} />;
  const { total } = answer.data;
  const sheet = async () => conflictsSheet((await ask(contestedFigures({ find, state, limit: Math.max(1, total) }))).figures, { t, language: say.language, workspace });
  const openCount = open.reduce((sum, { figures: some }) => sum + some.length, 0);
  return (
    <>
      <p className="data-lead">{t('data.conflicts.lead')}</p>
      <div className="data-filters">
        <FindBox label={t('data.conflicts.find')} value={find} onFind={(text) => patch({ find: text }, { replace: true })} />
        <Segmented label={t('data.conflicts.state')} segments={CONFLICT_STATES.map((id) => ({ id, label: t(`data.conflicts.states.${id}`) }))} value={state} onChange={(id) => patch({ state: id }, { replace: true })} />
        <output className="data-muted">
          {t(total > figures.length ? 'data.conflicts.firstOf' : 'data.conflicts.count', { n: say.count(figures.length), total: say.count(total) })}
        </output>
        {editable && openCount > 0 && (
          <button type="button" className="tb-button" onClick={() => void rule(open)}>
            {t('data.conflicts.agree', { n: say.count(openCount) })}
          </button>
        )}
        {total > 0 && <SaveTableButton sheet={sheet} />}
        <output className="data-acted">
          {last.kind === 'done' && (
            <>
              {t('data.conflicts.decided', { n: say.count(last.n) })}{' '}
              <button type="button" className="tb-button" onClick={() => void undo()}>
                {t('data.conflicts.undo')}
              </button>
            </>
          )}
          {last.kind === 'back' && t('data.conflicts.undone')}
          {last.kind === 'failed' && t('data.notSaved')}
        </output>
      </div>
      {figures.length === 0 ? (
        <EmptyState icon="check" title={t(find === '' && state === 'all' ? 'data.conflicts.none' : 'data.conflicts.noneFound')} />
      ) : (
        <DataTable caption={t('data.tabs.conflicts')} columns={columns} rows={figures} keyOf={keyOf} maxHeight="calc(100vh - var(--data-above))" />
      )}
    </>
  );
};

const NONE: readonly ContestedFigure[] = [];

/** Those that nobody decided, by the import that holds for them now. */
const openByImport = (figures: readonly ContestedFigure[]): readonly { readonly figures: readonly FigureKey[]; readonly holds: ImportId }[] => {
  const open = new Map<ImportId, FigureKey[]>();
  for (const { settled, candidates, school, metric, year } of figures) {
    const holds = candidates[0]?.source.import;
    if (settled || holds === undefined) continue;
    const some = open.get(holds) ?? [];
    some.push({ school, metric, year });
    open.set(holds, some);
  }
  return [...open].map(([holds, some]) => ({ holds, figures: some }));
};
