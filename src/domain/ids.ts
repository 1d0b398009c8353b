/** Ids are texts with a brand; each brand has the one constructor below, called where a text first becomes an id. */
export type SchoolId = string & { readonly brand: 'SchoolId' };
export type MetricId = string & { readonly brand: 'MetricId' };
export type ImportId = string & { readonly brand: 'ImportId' };

export const schoolId = (text: string): SchoolId => text as SchoolId;
export const metricId = (text: string): MetricId => text as MetricId;
export const importId = (text: string): ImportId => text as ImportId;
