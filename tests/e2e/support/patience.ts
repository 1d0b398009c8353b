/** Ms that a test waits for what must come: to end what hangs, on a slow machine too. How fast something is, the benchmarks say. */
export const PATIENCE = 60_000;
