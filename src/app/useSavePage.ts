import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../export/fileName.ts';
import { useAccess } from '../queries/access.ts';
import { useAddressBar } from '../ui/AddressContext.ts';
import { useOverlay } from './OverlayContext.ts';
import { saveBlob } from './saveBlob.ts';

/** Saves what is on view with all data of its workspace as one page, which opens here. */
export const useSavePage = (): (() => void) => {
  const { t } = useTranslation();
  const { screen, search, href } = useAddressBar();
  const { which, workspace: { revision } } = useAccess();
  const { tell } = useOverlay();
  return useCallback(() => {
    const title = t(`shell.${screen}`);
    const save = async (): Promise<void> => {
      const { screenPage } = await import('./carried/screenPage.ts');
      const address = new URL(href({ search: { ...search, ws: which } }), window.location.href).hash;
      saveBlob(await screenPage(which, { title, revision, address }), fileName([title, new Date().toISOString().slice(0, 10)], 'html'));
    };
    save().catch(() => tell({ kind: 'pageNotSaved' }));
  }, [t, screen, search, href, which, revision, tell]);
};
