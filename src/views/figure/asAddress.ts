import { fallback, object, optional, picklist } from 'valibot';

/** Whether the charts of a screen stand as charts or as their tables: one key turns all. */
export const asAddress = object({
  as: fallback(optional(picklist(['chart', 'table']), 'chart'), 'chart'),
});
