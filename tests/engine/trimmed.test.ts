import { WHOLE } from '../../src/domain/scope.ts';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportNames } from '../../scripts/engine/trimExports.ts';
import { ensureEngineFiles } from '../../scripts/trimDuckdb.ts';
import { BRAND_OUTCOMES } from '../../src/domain/brand.ts';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import { AGGREGATIONS, DIRECTIONS, METRIC_KINDS } from '../../src/domain/metric.ts';
import { STATUSES } from '../../src/domain/observation.ts';
import { SCHOOL_TYPES } from '../../src/domain/school.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { nodeDatabase } from '../../src/engine/nodeDatabase.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { registry } from '../../src/queries/registry.ts';
import { testWorkspace, type TestData } from '../support/testEngine.ts';

const SCHOOLS = Array.from({ length: 40 }, (_, n) => `school-${n}`);
const METRICS = AGGREGATIONS.map((aggregation) => `by-${aggregation}`);
const YEARS = [2018, 2019, 2020, 2021];
const both = (text: string) => ({ zh: text, en: text });

/** All kinds of metrics and statuses, gaps, two imports that disagree, brands and findings; no chance in it. */
const data: TestData = {
  schools: SCHOOLS.map((id, n) => ({ id, name: `第${n}学校`, type: SCHOOL_TYPES[n % SCHOOL_TYPES.length] ?? 'other', pupils: 100 * n, opened: 2000, closed: n === 7 ? 2019 : null })),
  metrics: AGGREGATIONS.map((aggregation, n) => ({
    id: `by-${aggregation}`, aggregation, kind: METRIC_KINDS[n % METRIC_KINDS.length] ?? 'count', direction: DIRECTIONS[n % DIRECTIONS.length] ?? 'higher',
    levels: [both('差'), both('一般'), both('好')],
    norms: [{ schoolTypes: 'all', fromYear: 2019, toYear: null, bound: 'atLeast', value: 4, note: both('') }],
    definitionChanges: n === 2 ? [{ year: 2020, note: both('口径变更') }] : [],
  })),
  imports: [0, 1].map((later) => ({
    observations: SCHOOLS.flatMap((school, s) =>
      METRICS.flatMap((metric, m) =>
        YEARS.filter((year) => (s + m + year) % (later ? 11 : 7) !== 0 && (!later || s < 12)).map((year, y) => ({
          school, metric, year,
          value: (s * 7 + m * 3 + y + later) % 13 === 0 ? null : (s * 31 + m * 17 + y * 5 + later) % 101,
          numerator: m === 1 ? s : null, denominator: m === 1 ? s + 10 : null,
          status: STATUSES[(s + y) % 5 === 0 ? (s + m) % STATUSES.length : 0] ?? 'reported',
        })),
      ),
    ),
    brands: SCHOOLS.map((school, s) => ({
      school: schoolId(school), year: 2018 + (s % 4), programme: '一校一品', level: 'city' as const, batch: '第二批',
      outcome: BRAND_OUTCOMES[s % BRAND_OUTCOMES.length] ?? 'applied', file: 0, row: s + 2,
    })),
    findings: SCHOOLS.map((school, s) => ({ school: schoolId(school), year: 2020, kind: 'problem' as const, categories: ['study', 'team'].slice(s % 2), sentence: '学习不够深入', file: 0, row: s + 2 })),
  })),
  decisions: [{ school: 'school-3', year: 2019, metric: 'by-sum', holds: 'import-1' }],
};

const sample = {
  metrics: [metricId('by-sum'), ...METRICS.map(metricId)] as const,
  schools: [schoolId('school-3'), schoolId('school-4')] as const,
  scope: { ...WHOLE, types: [SCHOOL_TYPES[1]] },
  year: 2020,
  source: { import: importId('import-1'), file: 0, row: 20, column: 0 },
};

const open = async (module?: string): Promise<Engine> => {
  const engine = await openEngine(await nodeDatabase(module), null);
  await engine.show(testWorkspace(data));
  return engine;
};

describe('the module without what only extensions need', () => {
  let whole: Engine;
  let trimmed: Engine;
  beforeAll(async () => {
    whole = await open();
    trimmed = await open(ensureEngineFiles().module);
  });

  it('is a valid module with a few hundred exports', () => {
    const bytes = readFileSync(ensureEngineFiles().module);
    expect(WebAssembly.validate(bytes)).toBe(true);
    expect(exportNames(bytes).length).toBeLessThan(400);
    expect(exportNames(bytes)).toContain('duckdb_web_prepared_run');
  });

  it.each(Object.entries(registry))('answers %s as the whole module does', async (_name, questionsOf) => {
    for (const question of questionsOf(sample)) {
      const expected = await whole.ask(question);
      expect(await trimmed.ask(question)).toEqual(expected);
      expect(expected).toBeDefined();
    }
  });

  it('writes a snapshot', async () => {
    const { database, imports } = await trimmed.writeSnapshot();
    expect(imports).toHaveLength(2);
    expect(database.size).toBeGreaterThan(100_000);
  });
});
