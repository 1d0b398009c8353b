import { frozenNow } from '../../present/frozenNow.ts';
import type { SlideHost } from '../../present/SlideHost.ts';
import type { FrozenData } from '../../present/story.ts';
import { openWorkspaces } from '../workspace/workspaces.ts';

const last = new Map<FrozenData['workspace'], FrozenData>();

/** How the data of both workspaces stand now. */
export const presentData: Pick<SlideHost, 'now' | 'onNow'> = {
  now: (which) => {
    const { workspace } = openWorkspaces()[which].state();
    if (!workspace) return null;
    const known = last.get(which);
    if (known?.revision === workspace.revision) return known;
    const now = frozenNow({ which, workspace });
    last.set(which, now);
    return now;
  },
  onNow: (listener) => {
    const { own, sample } = openWorkspaces();
    const ends = [own.subscribe(listener), sample.subscribe(listener)];
    return () => {
      for (const end of ends) end();
    };
  },
};
