import { object, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. */
export const heatAddress = object({
  ...scopeAddress.entries,
});

export type HeatAddress = InferOutput<typeof heatAddress>;
