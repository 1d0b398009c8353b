import type { TrueBrand } from './brands.ts';
import type { TrueFigure } from './figures/trueFigure.ts';
import type { TrueFinding } from './findings.ts';

/** One export of the sample, and what it truly says. `path` is below data/sample: a folder is what is imported at once. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly figures: readonly TrueFigure[];
  readonly brands: readonly TrueBrand[];
  readonly findings: readonly TrueFinding[];
}

export const sampleFile = (file: Pick<SampleFile, 'path' | 'bytes'> & Partial<SampleFile>): SampleFile => ({ figures: [], brands: [], findings: [], ...file });
