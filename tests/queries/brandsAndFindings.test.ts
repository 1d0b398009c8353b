import { WHOLE } from '../../src/domain/scope.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrandApplication } from '../../src/domain/brand.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { brandOutcomes } from '../../src/queries/brandOutcomes.ts';
import { findingCategories } from '../../src/queries/findingCategories.ts';
import { levelDistribution } from '../../src/queries/levelDistribution.ts';
import { METRICS, metricOf } from '../support/randomDistrict.ts';
import { makeTestEngine, type TestEngine } from '../support/testEngine.ts';

const brand = (school: string, outcome: BrandApplication['outcome'], rest: Partial<BrandApplication> = {}): BrandApplication => ({
  school: schoolId(school), year: 2021, programme: '一校一品', level: 'city', batch: '第二批', outcome, file: 0, row: 2, ...rest,
});
const finding = (school: string, categories: readonly string[], rest: Partial<Finding> = {}): Finding => ({
  school: schoolId(school), year: 2021, kind: 'problem', categories, sentence: `${school}${categories.join('')}有待加强`, file: 0, row: 2, ...rest,
});

let engine: TestEngine;
beforeAll(async () => {
  engine = await makeTestEngine({
    schools: [{ id: '甲' }, { id: '乙' }, { id: '丙', type: 'kindergarten' }],
    metrics: [...METRICS],
    imports: [
      {
        observations: [
          { school: '甲', metric: 'grade', year: 2021, value: 3 },
          { school: '乙', metric: 'grade', year: 2021, value: 3, status: 'aim' },
          { school: '丙', metric: 'grade', year: 2021, value: 1 },
        ],
        brands: [brand('甲', 'applied'), brand('乙', 'rejected'), brand('丙', 'not_applied'), brand('丙', 'approved', { level: 'school', batch: '第一批' })],
        findings: [finding('甲', ['safety_gaps', 'integration']), finding('乙', ['safety_gaps']), finding('丙', []), finding('甲', ['x'], { kind: 'measure' })],
      },
      { brands: [brand('甲', 'achieved')], findings: [finding('甲', ['safety_gaps', 'integration'])] },
      { brands: [brand('乙', 'approved')], undone: true },
    ],
  });
});

describe('brand applications', () => {
  it('count once with the outcome of the latest live import, decided apart from all', async () => {
    expect(await engine.ask(brandOutcomes(WHOLE))).toEqual([
      { year: 2021, level: 'city', applied: 2, decided: 2, awarded: 1, schools: 2 },
      { year: 2021, level: 'school', applied: 1, decided: 1, awarded: 1, schools: 1 },
    ]);
  });
});

describe('findings', () => {
  it('count schools by category over the schools with any, a repeated sentence once', async () => {
    const rows = await engine.ask(findingCategories(WHOLE));
    expect(rows.filter((row) => row.kind === 'problem')).toEqual([
      { year: 2021, kind: 'problem', category: 'safety_gaps', schools: 2, sentences: 2, of: 3 },
      { year: 2021, kind: 'problem', category: 'integration', schools: 1, sentences: 1, of: 3 },
    ]);
    expect(rows.filter((row) => row.kind === 'measure')).toMatchObject([{ category: 'x', schools: 1, of: 1 }]);
  });
});

describe('levels', () => {
  it('are counted without aims, and of the types asked for', async () => {
    const { id } = metricOf('grade');
    expect(await engine.ask(levelDistribution(id, WHOLE))).toEqual([
      { year: 2021, level: 1, schools: 1 },
      { year: 2021, level: 3, schools: 1 },
    ]);
    expect(await engine.ask(levelDistribution(id, { ...WHOLE, types: ['kindergarten'] }))).toEqual([{ year: 2021, level: 1, schools: 1 }]);
  });
});
