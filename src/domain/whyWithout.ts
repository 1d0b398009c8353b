import type { MissingReason, Status } from './observation.ts';

/**
 * Why a school has no figure: 未提及 未报 不适用 待核 不公开 as its file says, 含糊 or 占位 as it was written, `said` where a
 * row is there and gives no reason, 缺报 (`silent`) where there is no row at all.
 */
export type WhyWithout = Exclude<MissingReason, 'none'> | 'vague' | 'placeholder' | 'said' | 'silent';

/** Of a figure without value; null: nothing was said. */
export const whyWithout = (figure: { readonly status: Status; readonly missing: MissingReason } | null): WhyWithout => {
  if (figure === null) return 'silent';
  if (figure.missing !== 'none') return figure.missing;
  return figure.status === 'vague' || figure.status === 'placeholder' ? figure.status : 'said';
};
