import { object, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. */
export const sqlAddress = object({
  ...scopeAddress.entries,
});

export type SqlAddress = InferOutput<typeof sqlAddress>;
