import { object, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. */
export const brandAddress = object({
  ...scopeAddress.entries,
});

export type BrandAddress = InferOutput<typeof brandAddress>;
