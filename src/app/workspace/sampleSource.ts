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

const load = async (): Promise<SampleFiles> => {
  const { sampleAssets } = await import('./sampleAssets.ts');
  const blob = async (url: string): Promise<Blob> => (await fetchFile(url)).blob();
  const snapshot = blob(sampleAssets.snapshotUrl);
  const originals = blob(sampleAssets.originalsUrl);
  for (const file of [snapshot, originals]) file.catch(() => undefined);
  const response = await fetchFile(sampleAssets.journalUrl);
  return { journal: parse(sampleJournal, await response.json()), snapshot, originals };
};

const fetchFile = async (url: string): Promise<Response> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
};
