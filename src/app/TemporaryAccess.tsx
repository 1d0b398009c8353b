import { useContext, type ReactNode } from 'react';
import { foldJournal } from '../domain/foldJournal.ts';
import { AccessContext, type Access } from '../queries/access.ts';
import { ImportHost } from './import/ImportHost.tsx';

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

export const TemporaryAccess = ({ children }: { readonly children: ReactNode }) => {
  const given = useContext(AccessContext);
  return (
  <AccessContext value={given ?? access}>
    <ImportHost>{children}</ImportHost>
  </AccessContext>
);
};
