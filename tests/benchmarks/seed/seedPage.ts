import { OWN_DATA_KEY } from '../../../src/app/headStart/visitor.ts';
import type { Segment } from '../../../src/domain/segment.ts';
import { openStore } from '../../../src/store/openStore.ts';
import type { SeedRecord } from './seedRecord.ts';

const bytes = async (path: string): Promise<Blob> => (await fetch(path)).blob();

/** Puts a workspace into this browser through the product's own store, as an import would have. */
const seed = async (folder: string): Promise<void> => {
  const record = (await (await fetch(`${folder}/record.json`)).json()) as SeedRecord;
  const opened = await openStore('tongbi');
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  const store = opened.value;
  const gzip = await new Response(new Blob([record.original]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  const segment: Segment = {
    import: record.entry.id,
    observations: new Uint8Array(await (await bytes(`${folder}/observations.arrow`)).arrayBuffer()),
    brands: record.brands,
    findings: record.findings,
    setAside: {
      length: 0,
      texts: [],
      suggestions: [''],
      headers: record.headers,
      file: new Uint16Array(),
      row: new Uint32Array(),
      column: new Uint16Array(),
      text: new Uint32Array(),
      reason: new Uint8Array(),
      suggestion: new Uint32Array(),
    },
    originals: [{ name: 'bench.csv', reading: { encoding: 'utf-8', delimiter: ',' }, gzip: new Uint8Array(gzip) }],
  };
  const { no: _given, ...entry } = record.entry;
  const appended = await store.appendImport(entry, segment);
  if (!appended.ok) throw new Error(JSON.stringify(appended));
  const kept = await store.keepSnapshot({ ...record.snapshot, database: await bytes(`${folder}/snapshot.db`) });
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  store.close();
  localStorage.setItem(OWN_DATA_KEY, '1');
};

Object.assign(globalThis, { seed });
