import type { ReactNode } from 'react';
import { foldJournal } from '../domain/foldJournal.ts';
import { AccessContext, type Access } from '../queries/access.ts';
import { ImportContext } from './import/importContext.ts';

const never = <T,>(): Promise<T> => new Promise(() => undefined);
const access: Access = {
  which: 'sample',
  workspace: foldJournal([], []),
  ask: never,
  evidence: never,
  setAside: never,
  undo: never,
  redo: never,
  decide: never,
  editMetric: never,
  editSchool: never,
};

export const TemporaryAccess = ({ children }: { readonly children: ReactNode }) => (
  <AccessContext value={access}>
    <ImportContext value={{ openImport: () => undefined, open: false }}>{children}</ImportContext>
  </AccessContext>
);
