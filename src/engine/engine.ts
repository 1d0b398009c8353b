import type { ImportId } from '../domain/ids.ts';
import type { Workspace } from '../domain/journal.ts';
import type { Segment } from '../domain/segment.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Console } from './console/console.ts';
import type { Ask } from './question.ts';

/** The part of a segment that the engine holds. */
export type SegmentRows = Pick<Segment, 'import' | 'observations' | 'brands' | 'findings'>;

export interface State {
  readonly workspace: Workspace;
  /** Asked only for live imports that neither the snapshot nor an earlier state brought in. */
  readonly segment: (id: ImportId) => Promise<SegmentRows>;
}

/** Answers questions over one workspace. Rejects with EngineError, or with EngineDeath once its worker is gone. */
export interface Engine {
  readonly ask: Ask;
  /** Answers SQL that a person wrote; can read and change nothing. */
  readonly console: Console;
  /** Brings a new state on view: questions asked after the call are answered over it, those asked before over the old one. */
  readonly show: (state: State) => Promise<void>;
  /** All rows on view as a database file sorted by metric. Blocks questions while it writes: use an engine of its own for it. */
  readonly writeSnapshot: () => Promise<Snapshot>;
  /** Lets the worker and its memory go. */
  readonly close: () => void;
}
