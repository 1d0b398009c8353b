import { parse } from 'valibot';
import { fine, refused, type Outcome } from '../../domain/problem.ts';
import { sampleJournal, type SampleJournal } from './sampleFormat.ts';
import type { WorkspaceSource } from './workspaceSource.ts';

interface SampleFiles {
  readonly journal: SampleJournal;
  readonly snapshot: Promise<Blob>;
  readonly originals: Promise<Blob>;
}

/** The sample district. All its files are asked for at once, so that nothing is requested later. */
export const sampleSource = (): WorkspaceSource => {
  const files = load();
  files.catch(() => undefined);
  const from = async <Value>(take: (files: SampleFiles) => Promise<Value | undefined>): Promise<Outcome<Value>> => {
    try {
      const value = await take(await files);
      return value === undefined ? refused('sample_unavailable') : fine(value);
    } catch {
      return refused('sample_unavailable');
    }
  };
  return {
    which: 'sample',
    journal: () => from(async ({ journal }) => journal.journal),
    rows: async () => refused('sample_unavailable'),
    setAside: (id) => from(async ({ journal }) => journal.setAside.find((one) => one.import === id)?.columns),
    original: (id, file) =>
      from(async ({ journal, originals }) => {
        const place = journal.originals.find((one) => one.import === id && one.file === file);
        if (!place) return undefined;
        const bytes = await (await originals).slice(place.from, place.to).arrayBuffer();
        return { name: place.name, reading: place.reading, gzip: new Uint8Array(bytes) };
      }),
    snapshot: async () => {
      const { journal, snapshot } = await files;
      return { ...journal.snapshot, database: await snapshot };
    },
    write: null,
    onChange: () => () => undefined,
  };
};

/** The sample's files as they came; asked for once. */
export interface SampleBlobs {
  readonly journal: Promise<Blob>;
  readonly snapshot: Promise<Blob>;
  readonly originals: Promise<Blob>;
}

let blobs: Promise<SampleBlobs> | null = null;

export const sampleBlobs = (): Promise<SampleBlobs> => (blobs ??= fetchBlobs());

const fetchBlobs = async (): Promise<SampleBlobs> => {
  const { sampleAssets } = await import('./sampleAssets.ts');
  const files = { journal: fetchBlob(sampleAssets.journalUrl), snapshot: fetchBlob(sampleAssets.snapshotUrl), originals: fetchBlob(sampleAssets.originalsUrl) };
  for (const file of Object.values(files)) file.catch(() => undefined);
  return files;
};

const load = async (): Promise<SampleFiles> => {
  const { journal, snapshot, originals } = await sampleBlobs();
  return { journal: parse(sampleJournal, JSON.parse(await (await journal).text())), snapshot, originals };
};

const fetchBlob = async (url: string): Promise<Blob> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.blob();
};
