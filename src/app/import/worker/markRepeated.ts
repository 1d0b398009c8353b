import type { Repeated } from '../summary.ts';
import type { Session } from './session.ts';

/** Files whose bytes are in a live import, or twice in the review, are said to be, and not taken unless the user wants them. */
export const markRepeated = ({ files, workspace }: Session): void => {
  const seen = new Map<string, Repeated>();
  for (const { live, files: sources, id, at } of workspace.imports) {
    if (live) for (const { hash, name } of sources) seen.set(hash, { import: id, at, name });
  }
  for (const file of [...files.values()].toSorted((one, other) => one.no - other.no)) {
    if (file.result.kind !== 'understood') continue;
    const { hash } = file.result;
    const repeated = seen.get(hash) ?? null;
    if (repeated && file.result.repeated === null) file.take = false;
    file.result = { ...file.result, repeated };
    if (!repeated) seen.set(hash, { import: null, at: null, name: file.name });
  }
};
