import { object, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. */
export const findingsAddress = object({
  ...scopeAddress.entries,
});

export type FindingsAddress = InferOutput<typeof findingsAddress>;
