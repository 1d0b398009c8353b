import { object, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. */
export const profileAddress = object({
  ...scopeAddress.entries,
});

export type ProfileAddress = InferOutput<typeof profileAddress>;
