/** Addresses of the two files that scripts/trimDuckdb.ts makes. */
declare module 'virtual:tongbi-engine' {
  export const worker: string;
  export const module: string;
}
