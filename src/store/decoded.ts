import { safeParse, type GenericSchema } from 'valibot';
import { fine, refused, type Outcome } from '../domain/problem.ts';

/** A record as this version understands it, or `store_damaged` with the place. */
export const decoded = <Value>(schema: GenericSchema<unknown, Value>, record: unknown): Outcome<Value> => {
  const result = safeParse(schema, record);
  if (result.success) return fine(result.output);
  const [issue] = result.issues;
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  return refused('store_damaged', {}, { reason: `${place} ${issue.message}`.trim() });
};
