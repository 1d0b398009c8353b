import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blanksOf, type Problem } from '../../domain/problem.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../views/useFormat.ts';
import { useDataText } from '../../views/data/useDataText.ts';
import { keptWorkspaces, mergeWorkspace, type Restored } from './keptWorkspaces.ts';
import type { MergePlan } from './mergePlan.ts';
import './openFileDialog.css';

interface Props {
  readonly opening: { readonly kind: 'checking'; readonly file: string } | { readonly kind: 'refused'; readonly problem: Problem } | { readonly kind: 'found'; readonly restored: Restored };
  readonly onLeave: () => void;
  readonly onShow: (store: string) => void;
}

/** What a workspace file holds, and the ways to open it. Until one is chosen nothing has changed. */
export const OpenFileDialog = ({ opening, onLeave, onShow }: Props) => {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [merged, setMerged] = useState<MergePlan | null>(null);
  const told = opening.kind === 'refused' ? opening.problem : problem;
  const merge = async (store: string): Promise<void> => {
    const done = await mergeWorkspace(store);
    if (done.ok) setMerged(done.value);
    else setProblem(done.problem);
  };
  return (
    <Dialog label={t('workspace.open')} className="open-file" onClose={onLeave}>
      {opening.kind === 'checking' && <output>{t('workspace.opening', { file: opening.file })}</output>}
      {told && (
        <div role="alert">
          <h2>{t(`problem.${told.code}`, blanksOf(told))}</h2>
          <p>{t(`problem.${told.code}_way`, blanksOf(told))}</p>
        </div>
      )}
      {merged && <output>{t('workspace.merged', { imports: merged.imports })}</output>}
      {opening.kind === 'found' && !told && !merged && <Ways restored={opening.restored} onShow={onShow} onMerge={(store) => void merge(store)} />}
      <div className="open-file-end">
        <button type="button" className="tb-button" onClick={onLeave}>
          {t(told || merged ? 'common.close' : 'common.cancel')}
        </button>
      </div>
    </Dialog>
  );
};

interface WaysProps {
  readonly restored: Restored;
  readonly onShow: (store: string) => void;
  readonly onMerge: (store: string) => void;
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
          <button type="button" className="tb-button" disabled={merge.entries.length === 0} onClick={() => onMerge(store)}>
            {t('workspace.merge')}
          </button>
          <p className="data-muted">{merge.entries.length === 0 ? t('workspace.mergeNothing') : t('workspace.mergeWhat', { imports: say.count(merge.imports), acts: say.count(merge.acts) })}</p>
        </section>
      )}
    </>
  );
};
