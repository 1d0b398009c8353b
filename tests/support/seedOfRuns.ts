import * as fc from 'fast-check';

/** The same random input in every run, so that a red run is red for what was changed; `TONGBI_SEED` gives other, `npm run fuzz` ever new. */
fc.configureGlobal({ seed: Number(process.env['TONGBI_SEED'] ?? 2022) });
