import type { ZipEntry } from './zipEntries.ts';
import { zipEntries } from './zipEntries.ts';

/** A workbook that unpacks to more than this does not fit a tab of a 4 GB machine. */
export const UNPACKED_LIMIT_MB = 200;
const LIMIT = UNPACKED_LIMIT_MB * 1_000_000;

export type ZipFault = 'damaged' | 'too_large' | 'password';

/** What keeps a zip from being unpacked safely: it is damaged, encrypted, or unpacks to more than it says or than there is room for. */
export const checkZip = async (bytes: Uint8Array): Promise<ZipFault | null> => {
  const entries = zipEntries(bytes);
  if (!entries) return 'damaged';
  if (entries.some(({ encrypted }) => encrypted)) return 'password';
  // Entries may share their bytes, so that a small file says much.
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > LIMIT) return 'too_large';
  for (const entry of entries) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that memory holds one piece of one
    const fault = await checkEntry(entry);
    if (fault) return fault;
  }
  return null;
};

const checkEntry = async ({ method, packed, unpacked, bytes }: ZipEntry): Promise<ZipFault | null> => {
  if (method === 0) return packed === unpacked ? null : 'damaged';
  if (method !== 8) return 'damaged';
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read piece by piece
      const { done, value } = await reader.read();
      if (done) return size === unpacked ? null : 'damaged';
      size += value.length;
      if (size > unpacked) {
        await reader.cancel();
        return 'damaged';
      }
    }
  } catch {
    return 'damaged';
  }
};
