import { object, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. */
export const noticedAddress = object({
  ...scopeAddress.entries,
});

export type NoticedAddress = InferOutput<typeof noticedAddress>;
