import { preferenceStore } from '../preferences/preferenceStore.ts';
import type { Which } from '../workspace/workspaces.ts';
import { singlePage } from './singlePage.ts';

/** The workspace on view as one page that opens at an address of it, with its stories. */
export const screenPage = (which: Which, { title, revision, address }: { readonly title: string; readonly revision: number; readonly address: string }): Promise<Blob> =>
  singlePage({
    title,
    address,
    looks: preferenceStore.get(),
    revision: which === 'own' ? revision : 0,
    sample: which === 'sample',
    documents: (name) => name.startsWith('story:') || name.startsWith('slideAnswers:'),
  });
