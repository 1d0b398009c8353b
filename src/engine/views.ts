import { CONTEST, HOLDING, HOLDING_IN_SNAPSHOT, HOLDING_UNCONTESTED, NO_CONTEST, RESULT, SUPERSEDED } from './schema.ts';

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
  `SELECT *${prefix === 'snapshot.' && kind === 'observation' ? ' EXCLUDE (holds)' : ''} FROM ${prefix}${kind}${undone.length > 0 ? ` WHERE import_no NOT IN (${undone.join(', ')})` : ''}`;

const HOLDING_OF = {
  /** Worked out now. */
  held: CONTEST + SUPERSEDED + HOLDING,
  /** Nothing is contested: `holding` costs no join. */
  none: NO_CONTEST + SUPERSEDED + HOLDING_UNCONTESTED,
  /** Worked out when the snapshot was written. */
  snapshot: NO_CONTEST + SUPERSEDED + HOLDING_IN_SNAPSHOT,
};

/** The contest and the views that stand on it. */
export const holdingViews = (contest: keyof typeof HOLDING_OF): string => {
  const table = contest === 'snapshot' ? 'snapshot.contest' : 'held_contest';
  return `${HOLDING_OF[contest]}${RESULT} CREATE OR REPLACE VIEW contest AS SELECT * FROM ${table};`;
};
