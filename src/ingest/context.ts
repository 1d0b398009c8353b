import type { FindingCategory } from '../domain/findingCategories.ts';
import type { Metric } from '../domain/metric.ts';
import type { School } from '../domain/school.ts';
import type { Corrections, Mapping } from './mapping.ts';

/** What is known before a file is looked at: the workspace's schools and metrics, and mappings by header fingerprint. */
export interface UnderstandContext {
  readonly fileName: string;
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly remembered: (headerFingerprint: string) => Mapping | null;
}

export interface InterpretContext {
  readonly fileName: string;
  /** The place of the file in its import. */
  readonly file: number;
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly categories: readonly FindingCategory[];
  readonly corrections: Corrections;
}
