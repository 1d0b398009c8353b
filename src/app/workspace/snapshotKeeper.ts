import type { Workspace } from '../../domain/journal.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { contestSignature } from '../../engine/contestSignature.ts';
import type { Database } from '../../engine/database.ts';
import { fittingSnapshot } from '../../engine/fittingSnapshot.ts';
import type { LivingEngine, View } from '../../engine/livingEngine.ts';
import { openEngine } from '../../engine/openEngine.ts';
import { idleTime } from '../idle.ts';
import type { WorkspaceSource } from './workspaceSource.ts';

/** Waits for quiet after a change: several imports in a row are written once. */
const PAUSE_MS = 1500;
/** From this many rows brought in since the start, the engine is begun afresh from the snapshot: its memory never shrinks. */
const ROWS_WORTH_RENEWING = 200_000;

export interface SnapshotKeeper {
  /** Sees to it that the snapshot comes to hold the view, in a worker of its own, whose memory goes with it. */
  readonly keep: (view: View, engine: LivingEngine) => void;
}

export const snapshotKeeper = (source: WorkspaceSource, newDatabase: () => Promise<Database>): SnapshotKeeper => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    keep: (view, engine) => {
      clearTimeout(waiting);
      if (!source.write || !view.workspace.imports.some(({ live }) => live)) return;
      const { keepSnapshot } = source.write;
      const write = async (): Promise<void> => {
        const old = fittingSnapshot(await source.snapshot(), view.workspace);
        if (old?.contest === contestSignature(view.workspace)) return;
        const writer = await openEngine(await newDatabase(), old);
        try {
          await writer.show(view);
          const kept = await keepSnapshot(await writer.writeSnapshot());
          if (kept.ok && rowsBeyond(old, view.workspace) > ROWS_WORTH_RENEWING) await engine.renew();
        } finally {
          writer.close();
        }
      };
      // Where it fails, the next start is slower and nothing else: the segments are what lasts.
      waiting = setTimeout(() => void idleTime().then(() => oneTab(write)).catch(() => undefined), PAUSE_MS);
    },
  };
};

/** Of several tabs that see the same change, one writes. */
const oneTab = async (work: () => Promise<void>): Promise<void> => {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('tongbi-snapshot', { ifAvailable: true }, (lock) => (lock ? work() : undefined));
};

const rowsBeyond = (snapshot: Snapshot | null, workspace: Workspace): number =>
  workspace.imports.reduce((sum, { id, live, observations }) => (!live || snapshot?.imports.includes(id) ? sum : sum + observations), 0);
