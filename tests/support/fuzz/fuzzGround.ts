import 'fake-indexeddb/auto';
import { ImportDesk } from '../../../src/app/import/worker/desk.ts';
import { openGround } from '../../../src/app/import/worker/ground.ts';
import { workspaceFile } from '../../../src/export/workspaceFile.ts';
import { deleteStore } from '../../../src/store/deleteStore.ts';
import { openStore } from '../../../src/store/openStore.ts';
import type { Store } from '../../../src/store/store.ts';
import type { FuzzGround } from './readInput.ts';
import { TABLES } from './seedTexts.ts';

const storeOf = async (name: string): Promise<Store> => {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
};

/** A workspace that holds schools, figures, brands and findings, and the same as a file. */
export const fuzzGround = async (): Promise<FuzzGround & { readonly file: Uint8Array }> => {
  const name = 'fuzz';
  const desk = new ImportDesk(openGround(name), () => undefined);
  const texts = [TABLES[5], TABLES[0], TABLES[3], TABLES[4]];
  await desk.handle({ kind: 'add', files: texts.map((text = '', no) => ({ no, name: `${String(no)}.csv`, file: new File([text], `${String(no)}.csv`) })) });
  while (desk.busy) await desk.step();
  await desk.handle({ kind: 'commit', policy: { hold: 'new', chosen: new Map() } });
  const store = await storeOf(name);
  await store.keepDocument('story:1', { name: '一个故事', slides: [] });
  const ground = await openGround(name);
  const file = await workspaceFile({ name: '甲区', savedAt: '2024-12-01T00:00:00.000Z' }, store.records());
  let fresh: { readonly name: string; readonly store: Store } | null = null;
  let made = 0;
  return {
    store,
    workspace: await ground.workspace(),
    file: new Uint8Array(await file.arrayBuffer()),
    freshStore: async () => {
      if (fresh) {
        fresh.store.close();
        await deleteStore(fresh.name);
      }
      made += 1;
      const next = `commit-${String(made)}`;
      fresh = { name: next, store: await storeOf(next) };
      return fresh.store;
    },
  };
};
