import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSample, type SampleBatch } from '../../src/app/workspace/buildSample.ts';
import { encodeSampleJournal } from '../../src/app/workspace/sampleFormat.ts';
import { nodeDatabase } from '../../src/engine/nodeDatabase.ts';

const SOURCE = 'data/sample';
/** The sample district's clerk imported once a day, so that the journal reads like one. */
const dayOf = (place: number): string => new Date(Date.UTC(2025, 0, 6 + place, 2)).toISOString();

/** Each folder is one import, in the order of the names. */
export const sampleBatches = (): readonly SampleBatch[] =>
  readdirSync(SOURCE, { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name, place) => ({
      name,
      at: dayOf(place),
      files: readdirSync(join(SOURCE, name))
        .toSorted()
        .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(SOURCE, name, file))) })),
    }));

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: makeSample <folder>');
const { journal, snapshot, originals } = await buildSample(sampleBatches(), await nodeDatabase());
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'journal.json'), encodeSampleJournal(journal));
writeFileSync(join(folder, 'snapshot.db'), new Uint8Array(await snapshot.arrayBuffer()));
writeFileSync(join(folder, 'originals.bin'), new Uint8Array(await originals.arrayBuffer()));
writeFileSync(join(folder, 'done'), '');
process.exit();
