import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { DropCard } from './DropCard.tsx';
import { useDrop } from './useDrop.ts';

/** A page that was handed on takes no files, whatever of it is on view: it says so, and where they can be read. */
export const CarriedDrop = () => {
  const { t } = useTranslation();
  const [told, setTold] = useState(false);
  const tell = useCallback(() => setTold(true), []);
  const close = useCallback(() => setTold(false), []);
  const over = useDrop(useMemo(() => ({ onFiles: tell, onNothing: tell }), [tell]));
  if (over) return <DropCard icon="warning" title={t('shell.carriedDrop')} body={t('shell.carriedDropWay')} />;
  if (!told) return null;
  return (
    <Dialog label={t('shell.carriedDrop')} className="tb-carried-drop" onClose={close}>
      <div role="alert">
        <h2>{t('shell.carriedDropped')}</h2>
        <p>{t('shell.carriedDropWay')}</p>
      </div>
      <p className="tb-carried-drop-end">
        <button type="button" className="tb-button" onClick={close}>
          {t('common.close')}
        </button>
      </p>
    </Dialog>
  );
};
