import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { enginePlugin } from './scripts/build/enginePlugin.ts';
import { headPlugin } from './scripts/build/headPlugin.ts';
import { OLDEST_BROWSER } from './scripts/build/oldestBrowser.ts';
import { policyPlugin } from './scripts/build/policyPlugin.ts';
import { samplePlugin } from './scripts/build/samplePlugin.ts';
import { DEVELOPMENT_POLICY } from './scripts/serve/securityHeaders.ts';

export default defineConfig({
  base: './',
  plugins: [react(), policyPlugin(), samplePlugin(), enginePlugin(), headPlugin()],
  worker: { format: 'es', plugins: () => [samplePlugin(), enginePlugin()] },
  server: { port: 5173, headers: { 'Content-Security-Policy': DEVELOPMENT_POLICY } },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  build: {
    target: OLDEST_BROWSER,
    // An inlined file would be a data: address, which the policy rightly refuses to fetch.
    assetsInlineLimit: 0,
    // One small stylesheet: what stands in the page needs that of a screen before any script has come.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
  },
});
