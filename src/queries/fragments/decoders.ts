import { number, pipe, string, transform } from 'valibot';
import { importId, metricId, schoolId } from '../../domain/ids.ts';
import { MISSING_REASONS, STATUSES, type MissingReason, type Status } from '../../domain/observation.ts';

export const school = pipe(string(), transform(schoolId));
export const metric = pipe(string(), transform(metricId));
/** The act that said a figure: an import, or a correction by hand. */
export const imported = pipe(string(), transform(importId));

/** Codes are places in their lists. An unknown code is a fault of the data's writer: said by name, not guessed. */
const named = <Name>(names: readonly Name[], what: string) => (code: number): Name => {
  const name = names[code];
  if (name === undefined) throw new Error(`unknown ${what} code ${code}`);
  return name;
};
export const status = pipe(number(), transform(named<Status>(STATUSES, 'status')));
export const missing = pipe(number(), transform(named<MissingReason>(MISSING_REASONS, 'missing')));
