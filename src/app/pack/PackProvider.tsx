import { useCallback, type ReactNode } from 'react';
import { MakePackContext } from '../../views/MakePackContext.ts';
import { carriedPage } from '../carried/carriedPage.ts';
import { useOverlay } from '../OverlayContext.ts';

/** Lets the school profile open the dialog of its pack; a page that was handed on is not handed on again. */
export const PackProvider = ({ children }: { readonly children: ReactNode }) => {
  const { show } = useOverlay();
  const open = useCallback(() => show('pack'), [show]);
  return <MakePackContext value={carriedPage() ? null : open}>{children}</MakePackContext>;
};
