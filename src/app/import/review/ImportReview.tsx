import { App, Button, Modal } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../domain/bilingual.ts';
import { markImportReviewed } from '../../marks.ts';
import type { FileNo } from '../summary.ts';
import { useReview } from '../useReview.ts';
import { useCommitted } from '../useCommitted.tsx';
import { ConflictPane } from './ConflictPane.tsx';
import { FileList } from './FileList.tsx';
import { FilePane } from './FilePane.tsx';
import { NamesPane } from './NamesPane.tsx';
import { ReviewBroken } from './ReviewBroken.tsx';
import { ReviewFooter } from './ReviewFooter.tsx';
import '../../../views/data/data.css';
import './review.css';

interface Props {
  /** Files as they were dropped, one list a drop. */
  readonly batches: readonly (readonly File[])[];
  /** With the revision that came of it, where something was committed. */
  readonly onClose: (revision?: number) => void;
}

/** Between dropping files and keeping anything of them: what was understood, what was set aside, what contradicts. */
export const ImportReview = ({ batches, onClose }: Props) => {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const review = useReview();
  const { notification, modal } = App.useApp();
  const { state, add, ask } = review;
  const [pane, setPane] = useState<'file' | 'conflicts' | 'names'>('file');
  const handed = useRef(0);
  useEffect(
    () => () => {
      handed.current = 0;
    },
    [],
  );
  useEffect(() => notification.destroy(), [notification]);
  useEffect(() => {
    for (const files of batches.slice(handed.current)) add(files);
    handed.current = batches.length;
  }, [add, batches]);
  const { totals } = state;
  useEffect(() => {
    if (totals) markImportReviewed();
  }, [totals]);
  const contradictions = totals?.conflicts ?? 0;
  useEffect(() => {
    if (totals && totals.conflicts > 0) ask({ kind: 'conflicts', language });
  }, [ask, language, totals]);
  const unsaid = state.names.filter(({ answer }) => answer === null).length;
  useCommitted(state.end, onClose);
  const { choose } = review;
  const show = useCallback(
    (file: FileNo) => {
      setPane('file');
      choose(file);
    },
    [choose],
  );
  const leave = () => onClose();
  const askToLeave = () => {
    if (!state.changed) leave();
    else modal.confirm({ title: t('import.leaveTitle'), content: t('import.leaveWhat'), okText: t('import.discard'), cancelText: t('import.goOn'), onOk: leave });
  };
  const saving = state.progress?.phase === 'saving';
  return (
    <Modal
      open
      centered
      width="min(1600px, 96vw)"
      title={t('import.title')}
      className="review-modal"
      mask={{ closable: false }}
      keyboard={!saving}
      closable={!saving && { 'aria-label': t('import.discard') }}
      onCancel={askToLeave}
      footer={<ReviewFooter review={review} onCancel={leave} onConflicts={() => setPane('conflicts')} onNames={() => setPane('names')} />}
    >
      {state.end?.kind === 'broken' ? (
        <ReviewBroken onClose={leave} />
      ) : (
        <div className="review">
          <nav className="review-side" aria-label={t('import.files')}>
            {state.names.length > 0 && (
              <Button block type={pane === 'names' ? 'primary' : 'default'} onClick={() => setPane('names')}>
                {unsaid > 0 ? t('import.names.open', { n: unsaid }) : t('import.names.openDone')}
              </Button>
            )}
            {contradictions > 0 && (
              <Button block type={pane === 'conflicts' ? 'primary' : 'default'} onClick={() => setPane('conflicts')}>
                {t('import.conflict.open', { n: contradictions })}
              </Button>
            )}
            <FileList
              lines={state.lines}
              chosen={pane === 'file' ? state.chosen : null}
              onChoose={show}
            />
          </nav>
          <div className="review-main">{pane === 'names' && state.names.length > 0 ? (
              <NamesPane names={state.names} known={state.known} onChange={review.change} />
            ) : pane === 'conflicts' && contradictions > 0 ? (
              <ConflictPane review={review} />
            ) : (
              <FilePane review={review} />
            )}</div>
        </div>
      )}
    </Modal>
  );
};
