import type { Database } from './database.ts';
import { CONTEST, HOLDING, HOLDING_UNCONTESTED, NO_CONTEST, RESULT, SUPERSEDED } from './schema.ts';

const KINDS = ['observation', 'brand', 'finding'] as const;

/** One place where rows of imports lie, and the numbers of those of its imports that are undone. */
export interface Part {
  readonly prefix: 'snapshot.' | 'held_';
  readonly undone: readonly number[];
}

/** `observation`, `brand` and `finding` over the parts that hold rows. */
export const rowViews = (parts: readonly Part[]): string =>
  KINDS.map((kind) => `CREATE OR REPLACE VIEW ${kind} AS\n${parts.map((part) => partOf(kind, part)).join('\nUNION ALL\n')};`).join('\n');

const partOf = (kind: (typeof KINDS)[number], { prefix, undone }: Part): string =>
  `SELECT * FROM ${prefix}${kind}${undone.length > 0 ? ` WHERE import_no NOT IN (${undone.join(', ')})` : ''}`;

/** The contest and the views that stand on it; where nothing is contested, `holding` costs no join. */
export const holdingViews = async (database: Database, contested: boolean): Promise<void> => {
  await database.run(contested ? CONTEST + SUPERSEDED + HOLDING + RESULT : NO_CONTEST + SUPERSEDED + HOLDING_UNCONTESTED + RESULT);
};
