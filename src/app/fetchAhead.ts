import { idleTime } from './idle.ts';
import { keepImportWorker } from './import/importWorkerFile.ts';
import { markAllLoaded } from './marks.ts';
import { screens } from './screens.ts';
import { keepEvidenceWorker } from './workspace/evidence/evidenceWorkerFile.ts';

/** All code that the first screen does not need. */
const later: readonly (() => Promise<unknown>)[] = [
  ...screens.map(({ load }) => load),
  () => import('../views/source/SourceDrawer.tsx'),
  () => import('./import/ImportRoom.tsx'),
  keepEvidenceWorker,
  keepImportWorker,
  () => import('../export/xlsx.ts'),
  () => import('pinyin-match'),
];

const fetchFrom = async (place: number, whole: boolean): Promise<void> => {
  const load = later[place];
  if (!load) {
    if (whole) markAllLoaded();
    return;
  }
  await idleTime();
  const came = await load().then(
    () => true,
    () => false,
  );
  await fetchFrom(place + 1, whole && came);
};

/** Fetches the rest of the product piece by piece in idle time, so that afterwards everything works with the network cable out. */
export const fetchAhead = (): void => void fetchFrom(0, true);
