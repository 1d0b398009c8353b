/** A value as DuckDB writes it; numbers that JavaScript cannot hold exactly stay texts, null is NULL. */
export type ConsoleCell = string | number | boolean | null;

export interface ConsoleColumn {
  readonly name: string;
  /** DuckDB's name of the type: `VARCHAR`, `DECIMAL(10,2)`, `INTEGER[]`. */
  readonly type: string;
  readonly kind: 'number' | 'text' | 'boolean' | 'other';
}

/** Counted from 1; columns in units of JavaScript's texts. */
export interface ConsolePlace {
  readonly line: number;
  readonly column: number;
}

/** What went wrong, in the ways that a person can act on. `other`: only in DuckDB's own words. */
export type ConsoleFault = 'syntax' | 'table' | 'column' | 'function' | 'ambiguous' | 'grouping' | 'conversion' | 'types' | 'files' | 'memory' | 'died' | 'other';

export interface ConsoleRows {
  readonly kind: 'rows';
  readonly columns: readonly ConsoleColumn[];
  readonly rows: readonly (readonly ConsoleCell[])[];
  /** There are more rows than were asked for. */
  readonly cut: boolean;
  readonly ms: number;
}

/** What comes of SQL that a person wrote. `ms`: how long it took. */
export type ConsoleAnswer =
  | ConsoleRows
  | { readonly kind: 'plan'; readonly plan: string; readonly ms: number }
  | { readonly kind: 'refused'; readonly why: 'empty' | 'several' | 'statement' | 'function'; readonly name: string; readonly place: ConsolePlace | null }
  | { readonly kind: 'failed'; readonly fault: ConsoleFault; readonly name: string; readonly near: readonly string[]; readonly place: ConsolePlace | null; readonly said: string }
  | { readonly kind: 'stopped'; readonly by: 'time' | 'user' };
