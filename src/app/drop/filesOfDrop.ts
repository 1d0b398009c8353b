/** Files of a drop, folders opened to their last corner. A file of a folder has its path in `webkitRelativePath`, as if the folder had been chosen. */
export const filesOfDrop = async (transfer: DataTransfer): Promise<readonly File[]> => {
  // The items are gone after the first wait, so every entry is taken before.
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null)).filter((entry) => entry !== null);
  const plain = [...transfer.files];
  if (entries.length === 0) return plain;
  const found = await Promise.all(entries.map(filesOfEntry));
  return found.flat().filter(({ name }) => !isLitter(name));
};

/** What systems leave in folders: .DS_Store, Thumbs.db, and the lock files of Office and WPS. */
export const isLitter = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini';

const filesOfEntry = async (entry: FileSystemEntry): Promise<readonly File[]> => {
  if (isFile(entry)) return [withPath(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), entry.fullPath)];
  if (!isDirectory(entry)) return [];
  const inside = await entriesOf(entry);
  return (await Promise.all(inside.map(filesOfEntry))).flat();
};

/** Browsers fill `webkitRelativePath` for chosen folders only, and it cannot be written, so it is covered. */
const withPath = (file: File, fullPath: string): File => {
  const path = fullPath.replace(/^\//, '');
  return path.includes('/') ? Object.defineProperty(file, 'webkitRelativePath', { value: path }) : file;
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder is read in portions of at most 100, until an empty one. */
const entriesOf = async (directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each portion is asked for after the one before
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
};
