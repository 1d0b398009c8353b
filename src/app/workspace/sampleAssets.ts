import { journal, originals, snapshot } from 'virtual:tongbi-sample';

export const sampleAssets = { journalUrl: journal, snapshotUrl: snapshot, originalsUrl: originals };
