import type { School } from '../../../domain/school.ts';
import type { EncodingSample } from '../../../ingest/encodingSamples.ts';
import type { Prose } from '../../../ingest/readProse.ts';
import type { ReviewedReport } from './reviewedReport.ts';

/** A report in the review's worker: small enough to stay in memory, so that its file is read once. */
export interface SessionReport {
  readonly prose: Omit<Prose, 'text'>;
  readonly hash: string;
  readonly samples: readonly EncodingSample[];
  readonly review: ReviewedReport;
  /** The file's name without those of persons. */
  readonly name: string;
  readonly newSchools: readonly School[];
}
