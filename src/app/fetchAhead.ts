import { idleTime } from './idle.ts';
import { keepImportWorker } from './import/importWorkerFile.ts';
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

const fetchFrom = async (place: number): Promise<void> => {
  const load = later[place];
  if (!load) return;
  await idleTime();
  await load().catch(() => undefined);
  await fetchFrom(place + 1);
};

/** Fetches the rest of the product piece by piece in idle time, so that afterwards everything works with the network cable out. */
export const fetchAhead = (): void => void fetchFrom(0);
