import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BrandRecord } from '../../src/domain/answers/brandRecords.ts';
import { BRAND_OUTCOMES, type BrandOutcome } from '../../src/domain/brand.ts';
import { compareBatches } from '../../src/domain/brandBatch.ts';
import { brandChains, type BrandChain } from '../../src/domain/brandChains.ts';
import { brandFlow, flowPath } from '../../src/domain/brandFlow.ts';
import { brandStory } from '../../src/domain/brandStory.ts';
import { importId, schoolId } from '../../src/domain/ids.ts';

const record = (year: number, outcome: BrandOutcome, rest: Partial<BrandRecord> = {}): BrandRecord => ({
  school: schoolId('甲'), year, programme: '一校一品', level: 'city', batch: '第一批', outcome, decides: false, source: { import: importId('i'), file: 0, row: year }, ...rest,
});
const only = (records: readonly BrandRecord[]): BrandChain => {
  const [chain, ...others] = brandChains(records);
  if (!chain || others.length > 0) throw new Error('one chain wanted');
  return chain;
};
const shape = (records: readonly BrandRecord[]): readonly string[] => only(records).attempts.map(({ records: own, outcome }) => `${own.map((one) => one.outcome).join(' ')}: ${outcome}`);

describe('which records make up one attempt', () => {
  it('an application goes on to its decision in the same or the next year, and an award to what follows it', () => {
    expect(shape([record(2020, 'applied'), record(2021, 'shortlisted'), record(2022, 'approved'), record(2024, 'achieved'), record(2028, 'rechecked')])).toEqual(['applied shortlisted approved achieved rechecked: awarded']);
  });
  it('whatever comes after a refusal is a new attempt', () => {
    expect(shape([record(2020, 'rejected'), record(2021, 'approved')])).toEqual(['rejected: refused', 'approved: awarded']);
    expect(shape([record(2020, 'rejected'), record(2020, 'approved', { batch: '第二批' })])).toEqual(['rejected: refused', 'approved: awarded']);
  });
  it('batches of a year stand in their order, whatever the order of the file', () => {
    expect(shape([record(2020, 'approved', { batch: '第二批' }), record(2020, 'rejected')])).toEqual(['rejected: refused', 'approved: awarded']);
  });
  it('an application that nobody decided for two years was given up, and one that comes to the same stage again is another', () => {
    expect(shape([record(2018, 'applied'), record(2021, 'approved')])).toEqual(['applied: open', 'approved: awarded']);
    expect(shape([record(2018, 'shortlisted'), record(2019, 'shortlisted')])).toEqual(['shortlisted: open', 'shortlisted: open']);
  });
  it('未申报 is in none, and levels and programmes are apart', () => {
    expect(brandChains([record(2020, 'not_applied')])).toEqual([]);
    expect(brandChains([record(2020, 'rejected'), record(2021, 'approved', { level: 'school' }), record(2021, 'approved', { programme: '书香' })])).toHaveLength(3);
  });
});

describe('what became of a chain', () => {
  it.each<readonly [string, readonly BrandRecord[]]>([
    ['won', [record(2020, 'approved')]],
    ['won', [record(2020, 'approved'), record(2022, 'rejected')]],
    ['wonAgain', [record(2020, 'rejected'), record(2021, 'rejected'), record(2022, 'approved')]],
    ['trying', [record(2021, 'rejected'), record(2024, 'applied')]],
    ['trying', [record(2021, 'rejected'), record(2024, 'rejected')]],
    ['stopped', [record(2021, 'rejected')]],
    ['stopped', [record(2020, 'rejected'), record(2021, 'shortlisted')]],
    ['refused', [record(2024, 'rejected')]],
    ['open', [record(2019, 'shortlisted')]],
  ])('%s', (story, records) => {
    expect(brandStory(only(records), 2024)).toBe(story);
  });
  it('a school that closed did not give up', () => {
    expect(brandStory(only([record(2021, 'rejected')]), 2021)).toBe('refused');
  });
});

describe('the way of a chain', () => {
  it('leads over shortlisting and refusal to what the last try came to', () => {
    expect(flowPath(only([record(2020, 'shortlisted'), record(2021, 'rejected'), record(2022, 'rejected'), record(2023, 'approved')]), 2024)).toEqual(['first', 'shortlisted', 'refused', 'again', 'awardedAgain']);
    expect(flowPath(only([record(2020, 'rejected')]), 2024)).toEqual(['first', 'refused', 'none']);
    expect(flowPath(only([record(2024, 'rejected')]), 2024)).toEqual(['first', 'refused']);
    expect(flowPath(only([record(2020, 'approved'), record(2023, 'rejected')]), 2024)).toEqual(['first', 'awarded']);
  });
});

it('batches are compared by the number they say', () => {
  expect(['第十一批', '', '第二批', '第一批', '3批', '下半年', '第十批', '上半年'].toSorted(compareBatches)).toEqual(['第一批', '上半年', '第二批', '下半年', '3批', '第十批', '第十一批', '']);
});

const records = fc.uniqueArray(
  fc.record({ school: fc.constantFrom('甲', '乙'), year: fc.integer({ min: 2018, max: 2024 }), batch: fc.constantFrom('第一批', '第二批'), outcome: fc.constantFrom(...BRAND_OUTCOMES) }).map(({ school, year, outcome, batch }) => record(year, outcome, { school: schoolId(school), batch })),
  { selector: ({ school, year, batch }) => `${school} ${year} ${batch}`, maxLength: 16 },
);

it('every application is in exactly one attempt, in time; an attempt has at most one decision and nothing after a refusal', () => {
  fc.assert(
    fc.property(records, (some) => {
      const chains = brandChains(some);
      const attempts = chains.flatMap((chain) => chain.attempts);
      expect(new Set(attempts.flatMap((attempt) => attempt.records))).toEqual(new Set(some.filter(({ outcome }) => outcome !== 'not_applied')));
      expect(attempts.reduce((sum, attempt) => sum + attempt.records.length, 0)).toBe(some.filter(({ outcome }) => outcome !== 'not_applied').length);
      for (const { records: own } of attempts) {
        expect(own.slice(1).every((one, place) => one.year >= (own[place]?.year ?? 0))).toBe(true);
        expect(own.filter(({ outcome }) => outcome === 'approved' || outcome === 'rejected').length).toBeLessThan(2);
        expect(own.slice(0, -1).some(({ outcome }) => outcome === 'rejected')).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

it('as many ways go out of the first application as there are chains, and no more leave a place than came to it', () => {
  fc.assert(
    fc.property(records, (some) => {
      const chains = brandChains(some);
      const links = brandFlow(chains, () => 2024);
      const sum = (all: typeof links): number => all.reduce((n, link) => n + link.chains.length, 0);
      expect(sum(links.filter(({ from, to }) => from === 'first' && to !== 'first'))).toBe(chains.length);
      for (const node of ['shortlisted', 'open', 'refused', 'again'] as const) {
        expect(sum(links.filter(({ from }) => from === node))).toBeLessThanOrEqual(sum(links.filter(({ to }) => to === node)));
      }
    }),
    { numRuns: 200 },
  );
});
