import { useMemo, useState } from 'react';
import { useAccess } from '../../queries/access.ts';
import { correctedFigures } from '../../queries/correctedFigures.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useFigureText } from '../source/useFigureText.ts';
import { useFormat } from '../useFormat.ts';
import { correctionColumns } from './correctionColumns.tsx';
import { correctionLines, type CorrectionLine } from './correctionLines.ts';
import { correctionsSheet } from './sheets/correctionsSheet.ts';
import { useDrawnOnce } from './useDrawnOnce.ts';

const keyOf = ({ id }: CorrectionLine): string => id;

/** 更正: every figure given by hand, what it was, why, and the way back. */
export const CorrectionsPanel = () => {
  const { t } = useFormat();
  const { workspace, editable, undo, redo } = useAccess();
  const answer = useAnswer(correctedFigures());
  const figure = useFigureText();
  const openSource = useOpenSource();
  const [failed, setFailed] = useState(false);
  const lines = useMemo(() => answer.data && correctionLines(workspace, answer.data), [workspace, answer.data]);
  useDrawnOnce(lines);
  if (answer.isError) return <FailedState error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!lines) return <LoadingSkeleton figures={0} height={420} />;
  const turn = async ({ id, state }: CorrectionLine): Promise<void> => {
    try {
      await (state === 'takenBack' ? redo(id) : undo(id));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const columns = correctionColumns({ t, figure, openSource, onTurn: editable ? (line) => void turn(line) : null });
  return (
    <>
      <div className="data-filters">
        <p className="data-lead">{t('correction.lead_list')}</p>
        {lines.length > 0 && <SaveTableButton sheet={async () => correctionsSheet(lines, { t, figure })} />}
      </div>
      <output>{failed && t('correction.failed')}</output>
      {lines.length === 0 ? <EmptyState icon="check" title={t('correction.none')} /> : <DataTable caption={t('data.tabs.corrections')} columns={columns} rows={lines} keyOf={keyOf} maxHeight="calc(100vh - var(--data-above))" />}
    </>
  );
};
