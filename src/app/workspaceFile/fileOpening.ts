import type { Problem } from '../../domain/problem.ts';
import { mergeWorkspace, removeWorkspace, restoreWorkspace, type Restored } from './keptWorkspaces.ts';

/** How far the opening of a workspace file is. */
export type Opening =
  | { readonly kind: 'checking'; readonly file: string }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'found'; readonly restored: Restored }
  | { readonly kind: 'merging' }
  | { readonly kind: 'merged'; readonly imports: number };

/** One file at a time. What was restored of a file that was left, or of one before, is taken away; a merge that was begun goes to its end. */
export const fileOpening = (tell: (opening: Opening | null) => void) => {
  let turn = 0;
  let restored: string | null = null;
  let merging: Promise<void> | null = null;
  const drop = (): number => {
    if (restored !== null) void removeWorkspace(restored);
    restored = null;
    turn += 1;
    return turn;
  };
  const mergeOf = async (store: string): Promise<void> => {
    let told: Opening | null = null;
    try {
      const merged = await mergeWorkspace(store);
      told = merged.ok ? { kind: 'merged', imports: merged.value.imports } : { kind: 'refused', problem: merged.problem };
    } finally {
      merging = null;
      tell(told);
    }
  };
  return {
    open: async (file: File): Promise<void> => {
      if (merging !== null) await merging;
      const mine = drop();
      tell({ kind: 'checking', file: file.name });
      const outcome = await restoreWorkspace(file);
      if (mine !== turn) {
        if (outcome.ok) await removeWorkspace(outcome.value.store);
        return;
      }
      restored = outcome.ok ? outcome.value.store : null;
      tell(outcome.ok ? { kind: 'found', restored: outcome.value } : { kind: 'refused', problem: outcome.problem });
    },
    /** Takes what was restored into the workspace on view. */
    merge: async (): Promise<void> => {
      if (restored === null) return;
      tell({ kind: 'merging' });
      merging = mergeOf(restored);
      restored = null;
      await merging;
    },
    leave: (): void => {
      if (merging !== null) return;
      drop();
      tell(null);
    },
  };
};
