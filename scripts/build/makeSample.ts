import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSample } from '../../src/app/workspace/buildSample.ts';
import { encodeSampleJournal } from '../../src/app/workspace/sampleFormat.ts';
import { nodeDatabase } from '../../src/engine/nodeDatabase.ts';
import { sampleBatches } from './sampleBatches.ts';

// A process of its own: the build's cache decides whether it is needed. tsx scripts/build/makeSample.ts <folder>
const folder = process.argv[2];
if (folder === undefined) throw new Error('where to?');
const { journal, snapshot, originals } = await buildSample(sampleBatches(), await nodeDatabase());
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'journal.json'), encodeSampleJournal(journal));
writeFileSync(join(folder, 'snapshot.db'), new Uint8Array(await snapshot.arrayBuffer()));
writeFileSync(join(folder, 'originals.bin'), new Uint8Array(await originals.arrayBuffer()));
writeFileSync(join(folder, 'done'), '');
