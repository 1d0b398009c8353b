import * as fc from 'fast-check';

/**
 * The same random input in every run, so that a red run is red for what was changed; `TONGBI_SEED` gives other, `npm run fuzz`
 * ever new. A fault ends a run at once: to look for the smallest input takes minutes where each is put to an engine.
 */
fc.configureGlobal({ seed: Number(process.env['TONGBI_SEED'] ?? 2022), endOnFailure: true });
