import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftDialog } from './DraftDialog.tsx';

/** Leads to a draft of a story. */
export const StoryDraftButton = () => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="tb-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('draft.open')}
      </button>
      {open && <DraftDialog onClose={() => setOpen(false)} />}
    </>
  );
};
