import type { Evidence, SourceAddress } from '../../queries/access.ts';
import type { FindInOriginal } from './evidence/originalReader.ts';
import type { Original } from './evidence/protocol.ts';
import { valueOf } from './problemError.ts';
import type { WorkspaceSource } from './workspaceSource.ts';

export type FindEvidence = (address: SourceAddress, importedAt: string) => Promise<Evidence | null>;

/** Finds a figure's place in the original file. Rejects with ProblemError where that is not there or cannot be read. */
export const evidenceFinder = (source: WorkspaceSource, find: FindInOriginal): FindEvidence => async (address, importedAt) => {
  const { import: id, file, row, column } = address;
  const found = await find({ key: `${source.which} ${id} ${file}`, original: () => originalOf(source, address), row, column });
  return found && { ...found, importedAt };
};

const originalOf = async (source: WorkspaceSource, { import: id, file }: SourceAddress): Promise<Original> => {
  const [original, setAside] = await Promise.all([source.original(id, file), source.setAside(id)]);
  return { file: valueOf(original), headers: (setAside.ok ? setAside.value.headers[file] : undefined) ?? [] };
};
