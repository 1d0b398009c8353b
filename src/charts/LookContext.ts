import { createContext, useContext } from 'react';
import type { Look } from './look.ts';

export const LookContext = createContext<Look | null>(null);

/** How charts look and speak now: theme and language of the page. */
export const useLook = (): Look => {
  const look = useContext(LookContext);
  if (!look) throw new Error('useLook outside LookContext');
  return look;
};
