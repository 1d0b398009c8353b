import { createContext, useContext } from 'react';
import type { ImportId, SchoolId } from '../domain/ids.ts';
import type { Annotation, Correction, FigureKey, FollowUp, Workspace } from '../domain/journal.ts';
import type { Metric } from '../domain/metric.ts';
import type { RegisterAct } from '../domain/register/registerAct.ts';
import type { School } from '../domain/school.ts';
import type { SetAsideColumns } from '../domain/setAside.ts';
import type { Console } from '../engine/console/console.ts';
import type { Ask } from '../engine/question.ts';

/** The address of one figure: a row of `observation`. */
export interface SourceAddress {
  readonly import: ImportId;
  readonly file: number;
  readonly row: number;
  readonly column: number;
}

/** The place in a table: the header, the row, the rows around it. */
export interface CellEvidence {
  readonly kind: 'cell';
  readonly file: string;
  readonly importedAt: string;
  readonly rowNumber: number;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly column: number;
}

/** The place in a report: the lines around it, and the stretch in them that says it, in UTF-16 units from the start of the first of them. */
export interface TextEvidence {
  readonly kind: 'text';
  readonly file: string;
  readonly importedAt: string;
  readonly rowNumber: number;
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  readonly start: number;
  readonly end: number;
}

export type Evidence = CellEvidence | TextEvidence;

/** What the shell gives the screens: the workspace on view, its engine, and what can be done to it. */
export interface Access {
  readonly which: 'sample' | 'own';
  /** Whether what is done to it can be kept: not of the sample, of the past, or in a page that was handed on. */
  readonly editable: boolean;
  /** Of a pack with values dealt out anew among the schools in each metric and year: a school other than that one is no school throughout, and is not compared over years. Null: every school is one. */
  readonly dealtOut: { readonly but: SchoolId | null } | null;
  readonly workspace: Workspace;
  readonly ask: Ask;
  /** Answers SQL that a person wrote; can change nothing. */
  readonly console: Console;
  readonly evidence: (address: SourceAddress) => Promise<Evidence | null>;
  readonly setAside: (id: ImportId) => Promise<SetAsideColumns>;
  readonly undo: (id: ImportId) => Promise<void>;
  readonly redo: (id: ImportId) => Promise<void>;
  /** Null takes back what was decided: the latest holds again. */
  readonly decide: (figures: readonly FigureKey[], holds: ImportId | null) => Promise<void>;
  /** Resolves with the id, by which it can be undone. */
  readonly correct: (correction: Omit<Correction, 'id'>) => Promise<ImportId>;
  /** It is kept as one that was edited. */
  readonly editMetric: (metric: Metric) => Promise<void>;
  readonly editSchool: (school: School) => Promise<void>;
  /** Resolves with the id, by which it can be undone. The act must pass `checkAct`. */
  readonly register: (act: RegisterAct) => Promise<ImportId>;
  readonly annotate: (annotation: Annotation) => Promise<void>;
  /** Null: back to the rule. */
  readonly chooseSimilar: (school: SchoolId, similar: readonly SchoolId[] | null) => Promise<void>;
  readonly followUp: (followUp: FollowUp) => Promise<void>;
}

export const AccessContext = createContext<Access | null>(null);

export const useAccess = (): Access => {
  const access = useContext(AccessContext);
  if (!access) throw new Error('useAccess outside AccessContext');
  return access;
};
