import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import { BRAND_LEVELS, type BrandLevel } from '../../domain/brand.ts';
import { brandChains, type BrandChain } from '../../domain/brandChains.ts';
import { brandCounts, type BrandGroup } from '../../domain/brandCounts.ts';
import { brandFlow, type FlowLink } from '../../domain/brandFlow.ts';
import { brandLines, type BrandLine } from '../../domain/brandLines.ts';
import { brandStory, lastYearOf, type BrandStory } from '../../domain/brandStory.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Workspace } from '../../domain/journal.ts';
import { inScope } from '../../domain/scope.ts';
import type { Year } from '../../domain/year.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import type { BrandAddress } from './address.ts';

export interface BrandView {
  readonly address: BrandAddress;
  /** Those on view, first and last with anything between. */
  readonly years: readonly Year[];
  /** Levels there are applications at, whichever is chosen. */
  readonly levels: readonly BrandLevel[];
  /** Schools with an application on view, of the schools asked about. */
  readonly n: number;
  readonly of: number;
  readonly groups: readonly BrandGroup[];
  readonly byLevel: readonly BrandGroup[];
  /** Chains whose first application lies in the years on view, followed to their end. */
  readonly chains: readonly BrandChain[];
  readonly links: readonly FlowLink[];
  /** Of the lines on view; chains by what became of them. */
  readonly told: ReadonlyMap<BrandStory, readonly BrandChain[]>;
  readonly lines: readonly BrandLine[];
}

/** Null where no application is on record in the years on view. */
export const brandView = (all: readonly BrandRecord[], address: BrandAddress, workspace: Workspace): BrandView | null => {
  const applied = all.filter(({ outcome }) => outcome !== 'not_applied');
  const last = applied.reduce((latest, { year }) => Math.max(latest, year), -Infinity);
  const inYears = ({ year }: { readonly year: Year }): boolean => year >= (address.from ?? -Infinity) && year <= (address.to ?? Infinity);
  const atLevel = all.filter(({ level }) => address.level === 'all' || level === address.level);
  const shown = atLevel.filter(inYears);
  const counted = shown.filter(({ outcome }) => outcome !== 'not_applied');
  if (applied.filter(inYears).length === 0) return null;
  const schools = new Map(workspace.schools.map((school) => [school.id, school]));
  const lastOf = (chain: BrandChain): Year => lastYearOf(schools.get(chain.school), last);
  const chains = brandChains(atLevel);
  const begun = chains.filter(({ attempts }) => attempts[0]?.records[0] && inYears(attempts[0].records[0]));
  const told = groupBy(begun, (chain) => brandStory(chain, lastOf(chain)));
  const scope = scopeOf(address, workspace);
  const first = Math.min(...applied.filter(inYears).map(({ year }) => year));
  const final = Math.max(...applied.filter(inYears).map(({ year }) => year));
  const { story } = address;
  const telling = story === 'all' ? null : new Set(told.get(story)?.map(({ school }) => school));
  const lines = brandLines({ schools: workspace.schools, records: shown, chains: begun, last, chosen: address.schools, order: address.order });
  return {
    address,
    years: Array.from({ length: final - first + 1 }, (_, place) => first + place),
    levels: BRAND_LEVELS.filter((level) => applied.some((record) => record.level === level)),
    n: new Set(counted.map(({ school }) => school)).size,
    of: workspace.schools.filter((school) => inScope(school, scope)).length,
    groups: brandCounts(shown, address.by),
    byLevel: brandCounts(shown, 'level'),
    chains: begun,
    links: brandFlow(begun, lastOf),
    told,
    lines: telling ? lines.filter(({ school }) => telling.has(school.id)) : lines,
  };
};
