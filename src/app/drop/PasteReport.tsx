import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { useImport } from '../import/useImport.ts';
import { timeText } from './filesOfPaste.ts';

/** A place to paste the text of one report, which then is reviewed as a file is. */
export const PasteReport = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const { openImport } = useImport();
  const [text, setText] = useState('');
  const [name, setName] = useState(() => t('reports.pasteDefault', { time: timeText(new Date()) }));
  const read = (): void => {
    onClose();
    openImport([new File([text], `${name.trim().replaceAll(/[/\\]/g, '-') || timeText(new Date())}.txt`, { type: 'text/plain' })]);
  };
  return (
    <Dialog label={t('reports.paste')} className="tb-paste" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <h2>{t('reports.paste')}</h2>
        <p>{t('reports.pasteLead')}</p>
        <label>
          {t('reports.pasteText')}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do in this dialog */}
          <textarea autoFocus rows={14} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <label>
          {t('reports.pasteName')}
          <input type="text" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <p className="tb-paste-buttons">
          <button type="submit" className="tb-button tb-button-primary" disabled={text.trim() === ''}>
            {t('reports.pasteRead')}
          </button>
          <button type="button" className="tb-button" onClick={onClose}>
            {t('reports.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
};
