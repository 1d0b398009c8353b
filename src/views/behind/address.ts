import { fallback, object, optional, pipe, string, transform } from 'valibot';
import { metricId, type MetricId } from '../../domain/ids.ts';
import { SCHOOL_TYPES, type SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/** `behind=<metric>~<year>~<type>` on any screen opens the school figures behind a district figure. */
export const behindAddress = object({
  behind: fallback(optional(pipe(string(), transform((text) => text.slice(0, 300))), ''), ''),
});

export interface Behind {
  readonly metric: MetricId;
  readonly year: Year;
  readonly type: SchoolType | 'all';
}

export const behindText = ({ metric, year, type }: Behind): string => `${metric}~${year}~${type}`;

export const parseBehind = (text: string): Behind | null => {
  const [, metric, year, type] = /^(.+)~(\d{4})~(\w+)$/u.exec(text) ?? [];
  const known = type === 'all' ? 'all' : SCHOOL_TYPES.find((candidate) => candidate === type);
  return metric === undefined || known === undefined ? null : { metric: metricId(metric), year: Number(year), type: known };
};
