import { fallback, object, optional, pipe, string, transform } from 'valibot';
import { metricId, type MetricId } from '../../domain/ids.ts';
import { SCHOOL_TYPES, type SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/** `behind=<metric>~<year>~<types>` on any screen opens the school figures behind a district figure; types with dots between, or `all`; then for a part of them `~<area>` or `~~<group>`, empty for the schools without one, or `~~~` for the chosen ones. */
export const behindAddress = object({
  behind: fallback(optional(pipe(string(), transform((text) => text.slice(0, 300))), ''), ''),
});

export interface Behind {
  readonly metric: MetricId;
  readonly year: Year;
  /** Empty: those of the scope on view. */
  readonly types: readonly SchoolType[];
  /** Left out: of all those of the scope. */
  readonly part?: BehindPart;
}

/** Schools of one area or group (null: without one), or the chosen ones. */
export type BehindPart = { readonly kind: 'area' | 'group'; readonly name: string | null } | { readonly kind: 'chosen' };

const partText = (part: BehindPart): string => (part.kind === 'chosen' ? '~~~' : `${part.kind === 'area' ? '~' : '~~'}${(part.name ?? '').replaceAll('~', '%7E')}`);

const parsePart = (text: string): BehindPart => {
  if (text === '~~~') return { kind: 'chosen' };
  const name = text.replace(/^~~?/u, '').replaceAll('%7E', '~');
  return { kind: text.startsWith('~~') ? 'group' : 'area', name: name === '' ? null : name };
};

export const behindText = ({ metric, year, types, part }: Behind): string =>
  `${metric}~${year}~${types.length === 0 ? 'all' : types.join('.')}${part ? partText(part) : ''}`;

export const parseBehind = (text: string): Behind | null => {
  const [, metric, year, said, part] = /^(.+?)~(\d{4})~([\w.]+)(~~?[^~]*|~~~)?$/su.exec(text) ?? [];
  if (metric === undefined || said === undefined) return null;
  const names = said.split('.');
  const types = SCHOOL_TYPES.filter((type) => names.includes(type));
  return said === 'all' || types.length === names.length ? { metric: metricId(metric), year: Number(year), types, ...(part === undefined ? {} : { part: parsePart(part) }) } : null;
};
