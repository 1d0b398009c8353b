import { planMerge } from '../../../src/app/workspaceFile/mergeStores.ts';
import { soundRecords } from '../../../src/app/workspaceFile/soundRecords.ts';
import { catalogue } from '../../../src/domain/catalogue.ts';
import { foldJournal } from '../../../src/domain/foldJournal.ts';
import { decodeObservations } from '../../../src/engine/decodeObservations.ts';
import { openWorkspaceFile } from '../../../src/export/workspaceFile.ts';
import { deleteStore } from '../../../src/store/deleteStore.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { restoreStore } from '../../../src/store/restoreStore.ts';
import type { FuzzGround, InputRead } from './readInput.ts';
import { unsaid } from './saidInWords.ts';

const NOTHING: Omit<InputRead, 'refused'> = { cells: 0, accepted: 0, setAside: 0, faults: [] };

/** Opens a file of a workspace as a dropped one is opened, and reads all that it brings; what is refused leaves no database. */
export const readWorkspace = async (bytes: Uint8Array, no: number, { store: own }: FuzzGround): Promise<InputRead> => {
  const opened = await openWorkspaceFile(new Blob([Uint8Array.from(bytes)]), '工作区.tongbi');
  const name = `restored-${String(no)}`;
  const restored = opened.ok ? await restoreStore(name, soundRecords(opened.value.records())) : opened;
  if (!restored.ok) {
    const left = (await indexedDB.databases()).some((each) => each.name === name);
    const wordless = unsaid({ ...restored.problem, place: { file: '工作区.tongbi' } });
    return { ...NOTHING, refused: restored.problem.code, faults: [...(left ? ['a refused file left a database'] : []), ...(wordless === null ? [] : [wordless])] };
  }
  const store = await openStore(name);
  if (!store.ok) return { ...NOTHING, refused: null, faults: [store.problem.code] };
  const faults: string[] = [];
  const journal = await store.value.journal();
  const merge = await planMerge(own, store.value);
  let [cells, accepted, setAside] = [0, 0, 0];
  if (!journal.ok || !merge.ok) faults.push('a journal that was taken cannot be read');
  else {
    const workspace = foldJournal(journal.value, catalogue);
    for (const { id, files } of workspace.imports) {
      // oxlint-disable-next-line no-await-in-loop -- one import after the other
      const [rows, aside, original] = await Promise.all([store.value.rows(id), store.value.setAside(id), store.value.original(id, 0)]);
      if (!rows.ok || !aside.ok || !original.ok) faults.push('a part that was taken cannot be read');
      else decodeObservations(rows.value.observations);
      for (const each of files) [cells, accepted, setAside] = [cells + each.cells, accepted + each.accepted, setAside + each.setAside];
    }
  }
  store.value.close();
  await deleteStore(name);
  return { refused: null, cells, accepted, setAside, faults };
};
