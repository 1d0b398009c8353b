import { fallback, object, optional, pipe, string, transform } from 'valibot';
import { BRAND_LEVELS, type BrandLevel } from '../../domain/brand.ts';
import { FINDING_KINDS, type FindingKind } from '../../domain/finding.ts';
import type { Year } from '../../domain/year.ts';

/** `records=brand~<year>~<level>~<counted>` or `records=<kind>~<year>~<category>` opens the applications or sentences behind a count. */
export const recordsAddress = object({
  records: fallback(optional(pipe(string(), transform((text) => text.slice(0, 300))), ''), ''),
});

/** Which of a year's applications: all of them, those decided, those awarded. */
export const BRANDS_COUNTED = ['applied', 'decided', 'awarded'] as const;
type BrandsCounted = (typeof BRANDS_COUNTED)[number];

export type Records =
  | { readonly of: 'brands'; readonly year: Year; readonly level: BrandLevel | 'all'; readonly counted: BrandsCounted }
  | { readonly of: 'findings'; readonly year: Year; readonly kind: FindingKind; readonly category: string };

export const recordsText = (records: Records): string =>
  records.of === 'brands' ? `brand~${records.year}~${records.level}~${records.counted}` : `${records.kind}~${records.year}~${records.category}`;

export const parseRecords = (text: string): Records | null => {
  const [, what, years, rest = ''] = /^(\w+)~(\d{4})~(.+)$/su.exec(text) ?? [];
  const year = Number(years);
  if (what === 'brand') {
    const [where, how] = rest.split('~');
    const level = where === 'all' ? where : BRAND_LEVELS.find((one) => one === where);
    const counted = BRANDS_COUNTED.find((one) => one === how);
    return level && counted ? { of: 'brands', year, level, counted } : null;
  }
  const kind = FINDING_KINDS.find((one) => one === what);
  return kind ? { of: 'findings', year, kind, category: rest } : null;
};
