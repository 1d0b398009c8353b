import type { BrandRecord } from './answers/brandRecords.ts';
import { outcomeOf, type BrandChain } from './brandChains.ts';
import { brandStory, lastYearOf, type BrandStory } from './brandStory.ts';
import { groupBy } from './groupBy.ts';
import type { SchoolId } from './ids.ts';
import type { School } from './school.ts';
import type { Year } from './year.ts';

export const BRAND_ORDERS = ['persistence', 'outcome', 'name'] as const;
type BrandOrder = (typeof BRAND_ORDERS)[number];

/** A programme of a school over the years. */
export interface BrandLane {
  readonly programme: string;
  readonly byYear: ReadonlyMap<Year, readonly BrandRecord[]>;
}

/** One school's applications. */
export interface BrandLine {
  readonly school: School;
  readonly lanes: readonly BrandLane[];
  /** What became of its chains, each once. */
  readonly stories: ReadonlySet<BrandStory>;
  /** Attempts after one that was not awarded. */
  readonly again: number;
  readonly awarded: number;
}

interface Given {
  readonly schools: readonly School[];
  readonly records: readonly BrandRecord[];
  readonly chains: readonly BrandChain[];
  readonly last: Year;
  readonly chosen: readonly SchoolId[];
  readonly order: BrandOrder;
}

const names = new Intl.Collator('zh-CN', { numeric: true });

/** A line for each school with a record; chosen schools first, in the order chosen. */
export const brandLines = ({ schools, records, chains, last, chosen, order }: Given): readonly BrandLine[] => {
  const said = groupBy(records, ({ school }) => school);
  const tried = groupBy(chains, ({ school }) => school);
  const lines = schools.flatMap((school): readonly BrandLine[] => {
    const here = said.get(school.id);
    if (!here) return [];
    const chainsHere = tried.get(school.id) ?? [];
    const lanes = [...groupBy(here, ({ programme }) => programme)].map(([programme, own]) => ({ programme, byYear: groupBy(own, ({ year }) => year) }));
    return [
      {
        school,
        lanes,
        stories: new Set(chainsHere.map((chain) => brandStory(chain, lastYearOf(school, last)))),
        again: chainsHere.reduce((sum, { attempts }) => sum + attempts.filter((_, place) => place > 0 && attempts[place - 1]?.outcome !== 'awarded').length, 0),
        awarded: here.filter(({ outcome }) => outcomeOf(outcome) === 'awarded').length,
      },
    ];
  });
  const most: Readonly<Record<BrandOrder, (line: BrandLine) => number>> = { persistence: ({ again }) => again, outcome: ({ awarded }) => awarded, name: () => 0 };
  const place = new Map(chosen.map((id, at) => [id, at]));
  const placeOf = ({ school }: BrandLine): number => place.get(school.id) ?? chosen.length;
  return lines.toSorted((one, other) => placeOf(one) - placeOf(other) || most[order](other) - most[order](one) || names.compare(one.school.name, other.school.name));
};
