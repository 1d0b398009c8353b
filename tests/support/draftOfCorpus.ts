import { readFileSync } from 'node:fs';
import type { Draft } from '../../src/ingest/draft.ts';
import { readFile } from '../../src/ingest/read.ts';
import { draftOf } from './understandTable.ts';

/** A real file as it is understood with nobody correcting anything. */
export const draftOfCorpus = async (folder: string, name: string): Promise<Draft> => {
  const reading = await readFile({ name, bytes: readFileSync(`${folder}/${name}`) });
  const grid = reading.ok ? reading.value.grids[0] : undefined;
  if (!grid) throw new Error(`${name} was not read`);
  return draftOf(grid, { fileName: name });
};

/** A figure of a draft; null where there is none but its lack was said. Throws where nothing was said. */
export const valueAt = ({ observations: from, newSchools }: Draft, wanted: { readonly school: string; readonly year: number; readonly metric: string }): number | null => {
  const id = newSchools.find(({ name }) => name === wanted.school)?.id;
  for (let at = 0; at < from.length; at += 1) {
    if (from.schools[from.school[at] ?? 0] === id && from.year[at] === wanted.year && from.metrics[from.metric[at] ?? 0] === wanted.metric) {
      const value = from.value[at] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    }
  }
  throw new Error(`no ${JSON.stringify(wanted)}`);
};
