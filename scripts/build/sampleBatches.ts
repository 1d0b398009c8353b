import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleBatch } from '../../src/app/workspace/buildSample.ts';

const FOLDER = 'data/sample';
const FIRST_DAY = Date.UTC(2025, 0, 6, 1);
const DAY = 86_400_000;

const inOrder = (folder: string): readonly string[] => readdirSync(folder).toSorted();

/** The folders of data/sample, each one import, in the order of their names; on working days of a made-up January. */
export const sampleBatches = (): readonly SampleBatch[] =>
  inOrder(FOLDER)
    .filter((name) => statSync(join(FOLDER, name)).isDirectory())
    .map((name, place) => ({
      name: name.slice(0, 2),
      at: new Date(FIRST_DAY + place * DAY).toISOString(),
      files: inOrder(join(FOLDER, name)).map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(FOLDER, name, file))) })),
    }));
