import { ensureEngineFiles } from '../../scripts/trimDuckdb.ts';
import type { Database } from '../../src/engine/database.ts';
import { nodeDatabase } from '../../src/engine/nodeDatabase.ts';

/** DuckDB with the module that the product ships, which starts sooner than the whole one. */
export const testDatabase = (): Promise<Database> => nodeDatabase(ensureEngineFiles().module);
