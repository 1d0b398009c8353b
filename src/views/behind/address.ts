import { fallback, object, optional, pipe, string, transform } from 'valibot';
import { metricId, type MetricId } from '../../domain/ids.ts';
import { SCHOOL_TYPES, type SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/** `behind=<metric>~<year>~<types>` on any screen opens the school figures behind a district figure; types with dots between, or `all`; then `~<area>` for one area alone, empty for the schools without one. */
export const behindAddress = object({
  behind: fallback(optional(pipe(string(), transform((text) => text.slice(0, 300))), ''), ''),
});

export interface Behind {
  readonly metric: MetricId;
  readonly year: Year;
  /** Empty: those of the scope on view. */
  readonly types: readonly SchoolType[];
  /** Of that area alone (null: of the schools without one); left out: of those of the scope. */
  readonly area?: string | null;
}

export const behindText = ({ metric, year, types, area }: Behind): string =>
  `${metric}~${year}~${types.length === 0 ? 'all' : types.join('.')}${area === undefined ? '' : `~${(area ?? '').replaceAll('~', '%7E')}`}`;

export const parseBehind = (text: string): Behind | null => {
  const [, metric, year, said, area] = /^(.+?)~(\d{4})~([\w.]+)(?:~([^~]*))?$/su.exec(text) ?? [];
  if (metric === undefined || said === undefined) return null;
  const names = said.split('.');
  const types = SCHOOL_TYPES.filter((type) => names.includes(type));
  return said === 'all' || types.length === names.length ? { metric: metricId(metric), year: Number(year), types, ...(area === undefined ? {} : { area: area === '' ? null : area.replaceAll('%7E', '~') }) } : null;
};
