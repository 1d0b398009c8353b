import { useCallback, type ReactNode } from 'react';
import { useAccess } from '../queries/access.ts';
import { DrawnContext } from '../ui/DrawnContext.ts';
import { markViewDrawn } from './marks.ts';

/** Turns a screen's word that it has drawn into the mark of the contract. */
export const DrawnProvider = ({ children }: { readonly children: ReactNode }) => {
  const { revision } = useAccess().workspace;
  const drawn = useCallback((view: string) => markViewDrawn({ view, revision }), [revision]);
  return <DrawnContext value={drawn}>{children}</DrawnContext>;
};
