import type { WorkspaceRecord } from '../../domain/workspaceRecord.ts';
import { workspaceFile } from '../../export/workspaceFile.ts';
import { preferenceStore } from '../preferences/preferenceStore.ts';
import { openOwnStore } from '../workspace/ownStore.ts';
import { ProblemError, valueOf } from '../workspace/problemError.ts';
import { sampleBlobs } from '../workspace/sampleSource.ts';
import type { CarriedPage } from './carriedPage.ts';
import { CARRIED_SAMPLE, CARRIED_WORKSPACE } from './carriedParts.ts';
import { pageFile } from './pageFile.ts';

/** Lies beside the product's page, made by the build. */
const TEMPLATE = 'single.html';

export interface SinglePage {
  readonly title: string;
  /** Where it opens: `#/story?...`. */
  readonly address: string;
  /** So much of the user's own workspace, or what was made in its place. */
  readonly own: OwnPart | { readonly made: AsyncIterable<WorkspaceRecord> };
  readonly sample: boolean;
  /** Other schools are without names in what is carried; `invented`: it is of the sample. */
  readonly pack?: NonNullable<CarriedPage['pack']>;
  /** Markup that stands until the page draws itself. */
  readonly poster?: string;
}

interface OwnPart {
  /** As it was after this entry of its journal; 0 where none of it is shown. */
  readonly revision: number;
  /** Which of the small documents go along. */
  readonly documents: (name: string) => boolean;
}

/** The whole product with the data it shows, as one page that opens by a double click with no network, in the language and theme of now. Rejects with ProblemError. */
export const singlePage = async (wanted: SinglePage): Promise<Blob> => {
  const [template, workspace, sample] = await Promise.all([fetchTemplate(), carriedWorkspace(wanted), wanted.sample ? carriedSample() : []]);
  const { language, theme } = preferenceStore.get();
  const page: CarriedPage = { address: wanted.address, language, theme, savedAt: new Date().toISOString(), ...(wanted.pack ? { pack: wanted.pack } : {}) };
  return pageFile({ template, page, poster: wanted.poster, files: [{ name: CARRIED_WORKSPACE, file: workspace }, ...sample] });
};

/** The one request that the product makes after its start: for its own page, when a person saves it. Nothing is sent. */
const fetchTemplate = async (): Promise<Blob> => {
  const response = await fetch(new URL(TEMPLATE, document.baseURI)).catch(() => null);
  if (!response?.ok) throw new ProblemError({ code: 'single_page_gone', place: {}, values: {} });
  return response.blob();
};

const carriedWorkspace = async ({ title, own }: SinglePage): Promise<Blob> => {
  if ('made' in own) return workspaceFile({ name: title, savedAt: new Date().toISOString() }, own.made);
  const { revision, documents } = own;
  const store = valueOf(await openOwnStore());
  try {
    const snapshot = await store.snapshot();
    const records = async function* (): AsyncGenerator<WorkspaceRecord> {
      yield* store.records({ revision, documents });
      // The file of the engine, where it is of these very data, saves the reader's machine loading them anew.
      if (snapshot?.revision === revision) yield { table: 'snapshot', key: [], value: { ...snapshot, database: new Uint8Array(await snapshot.database.arrayBuffer()) } };
    };
    return await workspaceFile({ name: title, savedAt: new Date().toISOString() }, records());
  } finally {
    store.close();
  }
};

const carriedSample = async (): Promise<readonly { readonly name: string; readonly file: Blob }[]> => {
  const { journal, snapshot, originals } = await sampleBlobs();
  return Promise.all([
    { name: CARRIED_SAMPLE.journal, file: journal }, { name: CARRIED_SAMPLE.snapshot, file: snapshot }, { name: CARRIED_SAMPLE.originals, file: originals },
  ].map(async ({ name, file }) => ({ name, file: await file })));
};
