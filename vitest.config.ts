import { defineConfig } from 'vitest/config';
import { enginePlugin } from './scripts/build/enginePlugin.ts';
import { samplePlugin } from './scripts/build/samplePlugin.ts';
import { PATIENCE } from './tests/e2e/support/patience.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [samplePlugin(), enginePlugin()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/benchmarks/**'],
          env: { TZ: 'Asia/Shanghai' },
          setupFiles: ['tests/support/seedOfRuns.ts'],
          // To end what hangs, on a slow machine too; how fast something is, the benchmarks say.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/globalSetup.ts'],
          env: { TZ: 'Asia/Shanghai' },
          expect: { poll: { timeout: PATIENCE, interval: 100 } },
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 2,
          // Two browsers on two cores: what fails once for want of time gets one more try; what is wrong fails twice.
          retry: 1,
        },
      },
    ],
  },
});
