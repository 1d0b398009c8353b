import type { BrandRecord } from './answers/brandRecords.ts';
import { BRAND_LEVELS, type BrandOutcome } from './brand.ts';
import { compareBatches } from './brandBatch.ts';
import { groupBy } from './groupBy.ts';
import { SMALLEST_GROUP } from './statistics.ts';
import { wilsonInterval } from './wilsonInterval.ts';

export const BRANDS_BY = ['year', 'level', 'batch'] as const;
export type BrandsBy = (typeof BRANDS_BY)[number];

/** Applications of one year, level or batch. `records` are those counted: all but 未申报. */
export interface BrandGroup {
  readonly group: string;
  readonly records: readonly BrandRecord[];
  /** Decided here, and for it. */
  readonly awarded: number;
  readonly decided: number;
}

const groupOf = (record: BrandRecord, by: BrandsBy): string => String(record[by]);

const order: Readonly<Record<BrandsBy, (one: string, other: string) => number>> = {
  year: (one, other) => Number(one) - Number(other),
  level: (one, other) => BRAND_LEVELS.findIndex((level) => level === one) - BRAND_LEVELS.findIndex((level) => level === other),
  batch: compareBatches,
};

export const brandCounts = (records: readonly BrandRecord[], by: BrandsBy): readonly BrandGroup[] => {
  const groups = groupBy(records.filter(({ outcome }) => outcome !== 'not_applied'), (record) => groupOf(record, by));
  return [...groups.keys()].toSorted(order[by]).map((group) => {
    const here = groups.get(group) ?? [];
    const decided = here.filter(({ decides }) => decides);
    return { group, records: here, awarded: decided.filter(({ outcome }) => outcome !== 'rejected').length, decided: decided.length };
  });
};

export const countOf = ({ records }: BrandGroup, outcome: BrandOutcome): number => records.filter((record) => record.outcome === outcome).length;

/** Awarded of those decided, 0 to 1, with its 95 % interval; null under five decided, where a rate says nothing. */
export const successRate = ({ awarded, decided }: Pick<BrandGroup, 'awarded' | 'decided'>) => {
  if (decided < SMALLEST_GROUP) return null;
  const rate = awarded / decided;
  return { rate, ...wilsonInterval(rate, decided) };
};
