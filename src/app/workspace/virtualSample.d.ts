/** Addresses of the three files of the sample; see sampleFormat.ts. */
declare module 'virtual:tongbi-sample' {
  export const journal: string;
  export const snapshot: string;
  export const originals: string;
}
