import type { BrandApplication } from '../domain/brand.ts';
import type { Finding } from '../domain/finding.ts';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { Metric } from '../domain/metric.ts';
import type { ObservationColumns } from '../domain/observation.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { School } from '../domain/school.ts';
import type { ReadingChoices } from '../domain/segment.ts';
import type { SetAsideColumns } from '../domain/setAside.ts';
import type { Year } from '../domain/year.ts';
import type { Grid } from './grid.ts';
import type { ToldLineage } from './lineage.ts';
import type { Mapping } from './mapping.ts';
import type { SchoolProposal } from './proposals/proposeSchools.ts';
import type { TextFormat } from './textFormat.ts';

/** A file turned into tables, nothing understood yet. */
export interface Reading {
  readonly name: string;
  readonly bytes: number;
  readonly format: TextFormat | 'workbook' | 'report';
  readonly reading: ReadingChoices;
  /** False where another encoding decodes as well and the user should look. */
  readonly encodingCertain: boolean;
  readonly grids: readonly Grid[];
  /** What was odd but did not stop the reading (an unclosed quote, mixed line ends). */
  readonly warnings: readonly Problem[];
}

/** How the school of a row was found, one a distinct (name, code) of the file. */
export interface SchoolMatch {
  readonly name: string;
  readonly code: string | null;
  readonly rows: number;
  readonly years: readonly Year[];
  readonly school: SchoolId;
  /** `proposed`: a school of its own until a person says which of `proposals` it is; `new`: nobody like it is known. */
  readonly by: 'code' | 'name' | 'alias' | 'proposed' | 'new' | 'user';
  /** Those it may be, the likeliest first. */
  readonly proposals: readonly SchoolProposal[];
}

export interface MetricMatch {
  readonly header: string;
  readonly metric: MetricId;
  readonly by: 'name' | 'synonym' | 'remembered' | 'inferred' | 'user';
  readonly cells: number;
  /** Shown and remembered: how a 0 to 1 column was decided (domain.md, 4). */
  readonly fraction: boolean | null;
}

/** What a remark says of a school and another, which is looked for once all files of an import are seen together. */
export interface SchoolTie {
  readonly school: SchoolId;
  readonly told: Extract<ToldLineage, { readonly kind: 'mergedInto' | 'mergedWith' | 'campusOf' | 'absorbed' }>;
  readonly place: Place;
}

/** Cells of one table that are set aside; their columns are those of the draft's `headers`. */
export type DraftSetAside = Omit<SetAsideColumns, 'headers'>;

/** What one table comes to under a mapping. cells = accepted + setAside.length, always. */
export interface Draft {
  readonly mapping: Mapping;
  readonly headers: readonly string[];
  readonly years: readonly Year[];
  readonly schools: readonly SchoolMatch[];
  readonly metrics: readonly MetricMatch[];
  readonly newSchools: readonly School[];
  /** Schools known before of which the table's register columns say something new, as they would be. */
  readonly changedSchools: readonly School[];
  readonly ties: readonly SchoolTie[];
  readonly newMetrics: readonly Metric[];
  readonly observations: ObservationColumns;
  readonly brands: readonly BrandApplication[];
  readonly findings: readonly Finding[];
  readonly setAside: DraftSetAside;
  readonly cells: number;
  readonly accepted: number;
  readonly warnings: readonly Problem[];
}
