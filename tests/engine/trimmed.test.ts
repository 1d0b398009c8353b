import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ensureEngineFiles } from '../../scripts/trimDuckdb.ts';
import { exportNames } from '../../scripts/engine/trimExports.ts';
import { nodeDatabase } from '../../src/engine/nodeDatabase.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { sql } from '../../src/engine/sql.ts';
import { testWorkspace } from '../support/testEngine.ts';

describe('the module without what only extensions need', () => {
  it('is a valid module with a few hundred exports', async () => {
    const bytes = readFileSync(ensureEngineFiles().module);
    expect(WebAssembly.validate(bytes)).toBe(true);
    expect(exportNames(bytes).length).toBeLessThan(400);
    expect(exportNames(bytes)).toContain('duckdb_web_prepared_run');
  });

  it('opens, loads and answers', async () => {
    const engine = await openEngine(await nodeDatabase(ensureEngineFiles().module), null);
    await engine.show(testWorkspace({
      schools: [{ id: 'a' }], metrics: [{ id: 'm' }],
      imports: [{ observations: [{ school: 'a', metric: 'm', year: 2020, value: 1 }] }],
    }));
    const question = { key: ['t'] as const, sql: sql`SELECT quantile_cont(value, 0.5) AS middle, round(stddev_pop(value), 1) AS spread FROM result`, decode: (rows: unknown) => rows };
    expect(await engine.ask(question)).toEqual([{ middle: 1, spread: 0 }]);
    const snapshot = await engine.writeSnapshot();
    expect(snapshot.database.size).toBeGreaterThan(12_288);
  });
});
