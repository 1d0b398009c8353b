import type { ImportId } from './ids.ts';
import type { Workspace } from './journal.ts';

/** What speaks of figures: an import, or a correction by hand. `no`: its place in the journal. */
export interface Act {
  readonly id: ImportId;
  readonly no: number;
  readonly live: boolean;
}

export const actsOf = ({ imports, corrections }: Pick<Workspace, 'imports' | 'corrections'>): readonly Act[] => [...imports, ...corrections];
