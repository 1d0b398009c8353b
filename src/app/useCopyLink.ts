import { useCallback } from 'react';
import { useAccess } from '../queries/access.ts';
import { useAddressBar } from '../ui/AddressContext.ts';
import { copyTexts } from './clipboard.ts';
import { useOverlay } from './OverlayContext.ts';

/** Copies the address of what is on view, with the workspace in it: without, another machine may open the other one. */
export const useCopyLink = (): (() => void) => {
  const { search, href } = useAddressBar();
  const { which } = useAccess();
  const { tell } = useOverlay();
  return useCallback(() => {
    const link = new URL(href({ search: { ...search, ws: which } }), window.location.href).href;
    void copyTexts({ text: link }).then((done) => tell(done ? { kind: 'copied' } : { kind: 'notCopied', link }));
  }, [search, href, which, tell]);
};
