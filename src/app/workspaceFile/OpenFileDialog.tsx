import { useEffect, useState } from 'react';
import { blanksOf } from '../../domain/problem.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../views/useFormat.ts';
import { useDataText } from '../../views/data/useDataText.ts';
import type { Opening } from './fileOpening.ts';
import { keptWorkspaces, type Restored } from './keptWorkspaces.ts';
import './openFileDialog.css';

interface Props {
  readonly opening: Opening;
  readonly onLeave: () => void;
  readonly onShow: (store: string) => void;
  readonly onMerge: () => void;
}

/** What a workspace file holds, and the ways to open it. Until one is chosen nothing has changed. */
export const OpenFileDialog = ({ opening, onLeave, onShow, onMerge }: Props) => {
  const { t } = useFormat();
  const merging = opening.kind === 'merging';
  return (
    <Dialog label={t('workspace.open')} className="open-file" busy={merging} onClose={onLeave}>
      <OpeningTold opening={opening} onShow={onShow} onMerge={onMerge} />
      <div className="open-file-end">
        <button type="button" className="tb-button" disabled={merging} onClick={onLeave}>
          {t(opening.kind === 'refused' || opening.kind === 'merged' ? 'common.close' : 'common.cancel')}
        </button>
      </div>
    </Dialog>
  );
};

const OpeningTold = ({ opening, onShow, onMerge }: Omit<Props, 'onLeave'>) => {
  const { t, number } = useFormat();
  switch (opening.kind) {
    case 'checking':
      return <output>{t('workspace.opening', { file: opening.file })}</output>;
    case 'refused': {
      const { problem } = opening;
      return (
        <div role="alert">
          <h2>{t(`problem.${problem.code}`, blanksOf(problem))}</h2>
          <p>{t(`problem.${problem.code}_way`, blanksOf(problem))}</p>
        </div>
      );
    }
    case 'found':
      return <Ways restored={opening.restored} onShow={onShow} onMerge={onMerge} />;
    case 'merging':
      return <output>{t('workspace.merging')}</output>;
    case 'merged':
      return <output>{t('workspace.merged', { imports: number(opening.imports) })}</output>;
  }
};

interface WaysProps {
  readonly restored: Restored;
  readonly onShow: (store: string) => void;
  readonly onMerge: () => void;
}

const Ways = ({ restored: { store, title, merge, imports }, onShow, onMerge }: WaysProps) => {
  const { t } = useFormat();
  const say = useDataText();
  const [alone, setAlone] = useState<boolean | null>(null);
  useEffect(() => void keptWorkspaces().then((all) => setAlone(all.every((one) => one.store === store || one.imports === 0))), [store]);
  if (alone === null) return null;
  return (
    <>
      <h2>{t('workspace.found', { name: title.name, at: say.time(title.savedAt) })}</h2>
      <p>{t('workspace.holds', { imports: say.count(imports), there: say.count(merge.there) })}</p>
      <section>
        <button type="button" className="tb-button tb-button-primary" onClick={() => onShow(store)}>
          {t(alone ? 'workspace.openIt' : 'workspace.beside')}
        </button>
        <p className="data-muted">{t(alone ? 'workspace.only' : 'workspace.besideWhat')}</p>
      </section>
      {!alone && (
        <section>
          <button type="button" className="tb-button" disabled={merge.entries.length === 0} onClick={onMerge}>
            {t('workspace.merge')}
          </button>
          <p className="data-muted">{merge.entries.length === 0 ? t('workspace.mergeNothing') : t('workspace.mergeWhat', { imports: say.count(merge.imports), acts: say.count(merge.acts) })}</p>
        </section>
      )}
    </>
  );
};
