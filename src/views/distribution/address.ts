import { object, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. */
export const distributionAddress = object({
  ...scopeAddress.entries,
});

export type DistributionAddress = InferOutput<typeof distributionAddress>;
