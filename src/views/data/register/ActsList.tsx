import { useMemo, useState } from 'react';
import type { ImportId } from '../../../domain/ids.ts';
import { useAccess } from '../../../queries/access.ts';
import type { DataColumn } from '../../../ui/dataColumn.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { useFormat } from '../../useFormat.ts';
import { useDataText } from '../useDataText.ts';
import { actWords } from './actWords.ts';

interface Line {
  readonly id: ImportId;
  readonly no: number;
  readonly at: string;
  readonly said: string;
  readonly live: boolean;
}

/** Everything said in the register, the last first, each with the way back. */
export const ActsList = () => {
  const { t } = useFormat();
  const say = useDataText();
  const { workspace, editable, undo, redo } = useAccess();
  const [failed, setFailed] = useState(false);
  const lines = useMemo((): readonly Line[] => {
    const names = new Map<string, string>([...workspace.acts.flatMap(({ act }) => ('founded' in act ? act.founded : [])), ...workspace.schools].map(({ id, name }) => [id, name]));
    return workspace.acts.map(({ id, no, at, act, live }) => ({ id, no, at, live, said: actWords(act, { t, name: (school) => names.get(school) ?? school }) })).toReversed();
  }, [workspace.acts, workspace.schools, t]);
  const turn = async ({ id, live }: Line): Promise<void> => {
    try {
      await (live ? undo(id) : redo(id));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const columns: readonly DataColumn<Line>[] = [
    { id: 'at', title: t('data.imports.when'), cell: ({ at }) => say.time(at) },
    { id: 'said', title: t('schools.change.act'), names: true, cell: ({ said, live }) => (live ? said : <s>{said}</s>) },
    ...(editable
      ? [
          {
            id: 'turn',
            title: t('data.actions'),
            cell: (line: Line) => (
              <button type="button" className="data-figure" aria-label={t(line.live ? 'schools.change.undoOf' : 'schools.change.redoOf', { said: line.said })} onClick={() => void turn(line)}>
                {t(line.live ? 'schools.change.undo' : 'schools.change.redo')}
              </button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <output>{failed && t('data.notSaved')}</output>
      <DataTable caption={t('schools.change.list', { n: lines.length })} columns={columns} rows={lines} keyOf={({ id }) => id} maxHeight="40vh" />
    </>
  );
};
