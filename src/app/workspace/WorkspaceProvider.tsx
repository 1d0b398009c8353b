import { useContext, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { AccessContext } from '../../queries/access.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { accessTo } from './accessTo.ts';
import { startEvidenceWorker } from './evidence/evidenceWorkerFile.ts';
import { originalReader } from './evidence/originalReader.ts';
import { evidenceFinder } from './evidenceOf.ts';
import type { OpenWorkspace } from './openWorkspace.ts';
import { WorkspaceProblemContext } from './WorkspaceProblemContext.ts';
import { revisionIn } from './revisionIn.ts';
import { openWorkspaces, whichOnView, type Workspaces } from './workspaces.ts';

interface Props {
  readonly children: ReactNode;
}

/** One for both workspaces: its worker keeps the file read last. */
const findInOriginal = originalReader(startEvidenceWorker);

/** Gives the screens the workspace that the address names. Where an access is given from outside (the build), that one is used. */
export const WorkspaceProvider = ({ children }: Props) => {
  const given = useContext(AccessContext);
  return given ? children : <AddressedWorkspace workspaces={openWorkspaces()}>{children}</AddressedWorkspace>;
};

const AddressedWorkspace = ({ workspaces, children }: Props & { readonly workspaces: Workspaces }) => {
  const { search } = useAddressBar();
  useWorkspaceState(workspaces.own);
  const { own, sample } = workspaces;
  const which = whichOnView(own, search['ws']);
  const at = revisionIn(search);
  const open = which === 'sample' ? sample : at === null || !own.state().workspace ? own : workspaces.ownAt(at);
  useEffect(() => {
    for (const other of [own, sample]) if (other !== open) other.rest();
    return () => (open === own || open === sample ? undefined : open.rest());
  }, [open, own, sample]);
  return <WorkspaceOnView open={open} own={own}>{children}</WorkspaceOnView>;
};

const WorkspaceOnView = ({ open, own, children }: Props & { readonly open: OpenWorkspace; readonly own: OpenWorkspace }) => {
  const { workspace, problem } = useWorkspaceState(open);
  const ownProblem = useWorkspaceState(own).problem;
  // Said over the sample too: own data that cannot be read or kept must not seem to have vanished.
  const storeProblem = ownProblem?.code.startsWith('store_') === true ? ownProblem : null;
  useEffect(() => void open.start(), [open]);
  const evidence = useMemo(() => evidenceFinder(open.source, findInOriginal), [open]);
  const access = useMemo(() => workspace && accessTo({ open, workspace, evidence, own }), [open, workspace, evidence, own]);
  if (!access) return <LoadingSkeleton />;
  return (
    <WorkspaceProblemContext value={problem ?? storeProblem}>
      <AccessContext value={access}>{children}</AccessContext>
    </WorkspaceProblemContext>
  );
};

const useWorkspaceState = ({ subscribe, state }: OpenWorkspace) => useSyncExternalStore(subscribe, state, state);
