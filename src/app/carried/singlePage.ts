import type { WorkspaceRecord } from '../../domain/workspaceRecord.ts';
import { workspaceFile } from '../../export/workspaceFile.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { openOwnStore } from '../workspace/ownStore.ts';
import { ProblemError, valueOf } from '../workspace/problemError.ts';
import { sampleBlobs } from '../workspace/sampleSource.ts';
import { CARRIED_ID, POSTER_ID, type CarriedPage } from './carriedPage.ts';
import { CARRIED_SAMPLE, CARRIED_WORKSPACE } from './carriedParts.ts';

/** Lies beside the product's page, made by the build. */
const TEMPLATE = 'single.html';
/** Where the data go, and how far from the beginning of the page that is at most. */
const MARK = new TextEncoder().encode('<!--carried-->');
const MARK_WITHIN = 2 << 20;

export interface SinglePage {
  readonly title: string;
  /** Where it opens: `#/story?...`. */
  readonly address: string;
  readonly looks: Pick<Preferences, 'language' | 'theme'>;
  /** The user's own workspace as it was after this entry of its journal; 0 where none of it is shown. */
  readonly revision: number;
  readonly sample: boolean;
  /** What is carried in place of the user's own workspace. */
  readonly records?: AsyncIterable<WorkspaceRecord>;
  /** Other schools are without names in what is carried; `invented`: it is of the sample. */
  readonly pack?: { readonly invented: boolean };
  /** Which of the small documents go along. */
  readonly documents: (name: string) => boolean;
  /** Markup that stands until the page draws itself. */
  readonly poster?: string;
}

/** The whole product with the data it shows, as one page that opens by a double click with no network. Rejects with ProblemError. */
export const singlePage = async (wanted: SinglePage): Promise<Blob> => {
  const [template, workspace, sample] = await Promise.all([fetchTemplate(), carriedWorkspace(wanted), wanted.sample ? carriedSample() : []]);
  const page: CarriedPage = { address: wanted.address, ...wanted.looks, savedAt: new Date().toISOString(), ...(wanted.pack ? { pack: wanted.pack } : {}) };
  const at = await placeOfMark(template);
  return new Blob(
    [template.slice(0, at), wanted.poster === undefined ? '' : `<div id="${POSTER_ID}">${wanted.poster}</div>`, `<script type="application/json" id="${CARRIED_ID}">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script>`, workspace, ...sample, template.slice(at)],
    { type: 'text/html' },
  );
};

/** The one request that the product makes after its start: for its own page, when a person saves it. Nothing is sent. */
const fetchTemplate = async (): Promise<Blob> => {
  const response = await fetch(new URL(TEMPLATE, document.baseURI)).catch(() => null);
  if (!response?.ok) throw new ProblemError({ code: 'single_page_gone', place: {}, values: {} });
  return response.blob();
};

const placeOfMark = async (template: Blob): Promise<number> => {
  const bytes = new Uint8Array(await template.slice(0, MARK_WITHIN).arrayBuffer());
  for (let at = bytes.indexOf(MARK[0] ?? 0); at !== -1; at = bytes.indexOf(MARK[0] ?? 0, at + 1)) {
    if (MARK.every((byte, place) => bytes[at + place] === byte)) return at;
  }
  throw new Error(`${TEMPLATE} has no place for data`);
};

const carriedWorkspace = async ({ title, revision, records: made, documents }: SinglePage): Promise<Blob> => {
  if (made) return element(CARRIED_WORKSPACE, await workspaceFile({ name: title, savedAt: new Date().toISOString() }, made));
  const store = valueOf(await openOwnStore());
  try {
    const snapshot = await store.snapshot();
    const records = async function* (): AsyncGenerator<WorkspaceRecord> {
      yield* store.records({ revision, documents });
      // The file of the engine, where it is of these very data, saves the reader's machine loading them anew.
      if (snapshot?.revision === revision) yield { table: 'snapshot', key: [], value: { ...snapshot, database: new Uint8Array(await snapshot.database.arrayBuffer()) } };
    };
    return await element(CARRIED_WORKSPACE, await workspaceFile({ name: title, savedAt: new Date().toISOString() }, records()));
  } finally {
    store.close();
  }
};

const carriedSample = async (): Promise<readonly Blob[]> => {
  const { journal, snapshot, originals } = await sampleBlobs();
  return Promise.all([element(CARRIED_SAMPLE.journal, await journal), element(CARRIED_SAMPLE.snapshot, await snapshot), element(CARRIED_SAMPLE.originals, await originals)]);
};

const element = async (name: string, file: Blob): Promise<Blob> => {
  const packed = await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return new Blob([`<script type="application/octet-stream" data-file="${name}" data-type="application/octet-stream">`, ...(await base64(packed)), '</script>\n']);
};

/** A multiple of three, so that the parts can be written one after the other. */
const PIECE = 3 << 18;

const base64 = async (blob: Blob): Promise<readonly string[]> => {
  const parts: string[] = [];
  for (let at = 0; at < blob.size; at += PIECE) {
    // oxlint-disable-next-line no-await-in-loop -- piece by piece
    const bytes = new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
    let text = '';
    for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
    parts.push(btoa(text));
  }
  return parts;
};
