import type { Bilingual } from '../domain/bilingual.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Metric } from '../domain/metric.ts';
import type { School } from '../domain/school.ts';
import type { Corrections, Mapping } from './mapping.ts';

/** A category of findings, as data/catalogue/categories.json holds it. */
export interface Category {
  readonly id: string;
  readonly kind: FindingKind;
  readonly name: Bilingual;
  readonly synonyms: readonly string[];
}

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
  readonly categories: readonly Category[];
  readonly corrections: Corrections;
}
