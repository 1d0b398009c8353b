import type { WorkspaceRecord } from '../../domain/workspaceRecord.ts';
import { decodeObservations } from '../../engine/decodeObservations.ts';

/** The records of a file with figures that no engine could load told as unreadable. */
export async function* soundRecords(records: AsyncIterable<WorkspaceRecord>): AsyncGenerator<WorkspaceRecord> {
  for await (const record of records) yield record.table === 'rows' && !isSound(record.value) ? { ...record, value: undefined } : record;
}

const isSound = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('observations' in value) || !(value.observations instanceof Uint8Array)) return false;
  try {
    decodeObservations(value.observations);
    return true;
  } catch {
    return false;
  }
};
