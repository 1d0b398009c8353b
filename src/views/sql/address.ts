import { fallback, maxLength, nullable, object, optional, picklist, pipe, string, type InferOutput } from 'valibot';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

export const FORMS = ['line', 'bar', 'scatter'] as const;

/** An address has to stay short enough for the browser; a longer query can be typed, not sent. */
const LONGEST_SQL = 20_000;

const columnName = fallback(optional(nullable(string()), null), null);

/** What is on view in the console. `sql`: the query that was run, empty for none; `x`, `y`, `split`: columns, null for a guess. */
export const sqlAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  sql: fallback(optional(pipe(string(), maxLength(LONGEST_SQL)), ''), ''),
  show: fallback(optional(picklist(['rows', 'chart']), 'rows'), 'rows'),
  form: fallback(optional(nullable(picklist(FORMS)), null), null),
  x: columnName,
  y: columnName,
  split: columnName,
});

export type SqlAddress = InferOutput<typeof sqlAddress>;
