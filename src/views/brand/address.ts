import { fallback, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { BRAND_LEVELS } from '../../domain/brand.ts';
import { BRANDS_BY } from '../../domain/brandCounts.ts';
import { BRAND_ORDERS } from '../../domain/brandLines.ts';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

/** Of programmes once refused: what the sentences count, and what the lines can be narrowed to. */
export const TOLD_STORIES = ['wonAgain', 'trying', 'stopped'] as const;

/** What is on view on the screen. `open`: what the drawer of records shows (chosenRecords.ts). */
export const brandAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  by: fallback(optional(picklist(BRANDS_BY), 'year'), 'year'),
  level: fallback(optional(picklist(['all', ...BRAND_LEVELS]), 'all'), 'all'),
  order: fallback(optional(picklist(BRAND_ORDERS), 'persistence'), 'persistence'),
  story: fallback(optional(picklist(['all', ...TOLD_STORIES]), 'all'), 'all'),
  open: fallback(optional(pipe(string(), transform((text) => text.slice(0, 100))), ''), ''),
});

export type BrandAddress = InferOutput<typeof brandAddress>;
