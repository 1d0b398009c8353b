import { object, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. */
export const relationAddress = object({
  ...scopeAddress.entries,
});

export type RelationAddress = InferOutput<typeof relationAddress>;
