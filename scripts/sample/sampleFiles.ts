import { brandFiles } from './layouts/brandFiles.ts';
import { exportFiles } from './layouts/exports.ts';
import { findingFiles } from './layouts/findingFiles.ts';
import { laterFiles } from './layouts/laterFiles.ts';
import { ledgerFiles } from './layouts/ledgers.ts';
import { ownForms } from './layouts/ownForms.ts';
import { registerFile } from './layouts/register.ts';
import { yearlyFiles } from './layouts/yearly.ts';
import type { SampleFile } from './sampleFile.ts';

/**
 * All exports of the invented district with what each truly says, in the order in which they are imported. The files of a
 * folder are one import. The same every time.
 */
export const sampleFiles = (): readonly SampleFile[] =>
  [registerFile(), ...yearlyFiles(), ...ledgerFiles(), ...ownForms(), ...exportFiles(), ...brandFiles(), ...findingFiles(), ...laterFiles()].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
