import type { Database } from '../../engine/database.ts';
import { OWN_DATA_KEY } from '../headStart/visitor.ts';
import { openWorkspace, type OpenWorkspace } from './openWorkspace.ts';
import { ownSource } from './ownSource.ts';
import { pastSource } from './pastSource.ts';
import { sampleSource } from './sampleSource.ts';

export type Which = 'sample' | 'own';

export interface Workspaces {
  readonly own: OpenWorkspace;
  readonly sample: OpenWorkspace;
  /** The user's own as it was after an entry of its journal; as it is, where nothing came after. Only once its journal has been read. */
  readonly ownAt: (revision: number) => OpenWorkspace;
}

let opened: Workspaces | null = null;

/** Both workspaces, opened once, outside React. */
export const openWorkspaces = (): Workspaces => (opened ??= open());

const open = (): Workspaces => {
  const own = openWorkspace(ownSource(), newDatabase);
  own.subscribe(() => noteOwnData(own));
  whenItHolds(own, askToPersist);
  // A tab that dies with its commit done tells no other: each looks when it comes back into sight.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') own.look();
  });
  return { own, sample: openWorkspace(sampleSource(), newDatabase), ownAt: pastOf(own) };
};

/** Each past is opened once; the engine of one at most is kept beside that of the present. */
const pastOf = (own: OpenWorkspace): Workspaces['ownAt'] => {
  const pasts = new Map<number, OpenWorkspace>();
  return (revision) => {
    if (revision >= (own.state().workspace?.revision ?? Infinity)) return own;
    for (const [other, past] of pasts) if (other !== revision) past.rest();
    const past = pasts.get(revision) ?? openWorkspace(pastSource(own.source, revision), newDatabase);
    pasts.set(revision, past);
    return past;
  };
};

/** Opens the workspace that the address names and starts its engine; ends when its journal has been read. */
export const beginWorkspace = async (hash: string): Promise<void> => {
  const { own, sample } = openWorkspaces();
  const wanted = new URLSearchParams(hash.split('?')[1]).get('ws');
  if (wanted !== 'sample') await own.ready;
  const onView = whichOnView(own, wanted) === 'sample' ? sample : own;
  void onView.start();
  await onView.ready;
};

/** Loaded from its own piece of code, the one that the page's head has begun. */
const newDatabase = async (): Promise<Database> => (await import('../../engine/boot.ts')).newDatabase();

/** The one on view: what the address says, else the user's own where there is something in it. */
export const whichOnView = (own: OpenWorkspace, wanted: unknown): Which => {
  if (wanted === 'own' || wanted === 'sample') return wanted;
  const { workspace } = own.state();
  const some = workspace ? workspace.imports.some(({ live }) => live) : localItem(OWN_DATA_KEY) !== null;
  return some ? 'own' : 'sample';
};

/** Once there is something of the user's own to lose: at the first import, or at a start that finds one. */
const whenItHolds = (own: OpenWorkspace, act: () => void): void => {
  const end = own.subscribe(() => {
    if (!own.state().workspace?.imports.some(({ live }) => live)) return;
    end();
    act();
  });
};

/** Asks the browser not to clear what is kept when the disk runs full; Chromium decides without a question to the user. */
const askToPersist = (): void => {
  if ('storage' in navigator) void navigator.storage.persist().catch(() => undefined);
};

/** Leaves a mark that the page's head can read before any database is open. */
const noteOwnData = (own: OpenWorkspace): void => {
  const { workspace } = own.state();
  if (!workspace) return;
  try {
    if (workspace.imports.some(({ live }) => live)) localStorage.setItem(OWN_DATA_KEY, '1');
    else localStorage.removeItem(OWN_DATA_KEY);
  } catch {
    // Without local storage the sample is shown first; nothing is lost.
  }
};

const localItem = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};
