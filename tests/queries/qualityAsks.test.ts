import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { QUALITY_KINDS } from '../../src/domain/answers/qualityAsks.ts';
import { isExpected } from '../../src/domain/isExpected.ts';
import { WHOLE, inScope } from '../../src/domain/scope.ts';
import { qualityAsks } from '../../src/queries/qualityAsks.ts';
import { askedDistricts } from '../support/askedDistricts.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { askLine, plainAsks } from '../support/plainAsks.ts';
import { districts, districtsByHand, reportedIn } from '../support/randomDistrict.ts';
import { makeTestEngine } from '../support/testEngine.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

describe('what schools are asked', () => {
  it('equals what is worked out without SQL, kind by kind, for any district', async () => {
    const told = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: askedDistricts }, { weight: 1, arbitrary: districts }), async (district) => {
        const { ask } = await open(district);
        const { asks } = await ask(qualityAsks(2022, WHOLE));
        for (const { kind } of asks) told.add(kind);
        expect(asks.map(askLine).toSorted()).toEqual(plainAsks(district, 2022));
      }),
      { numRuns: 40 },
    );
    expect(told.size).toBeGreaterThan(QUALITY_KINDS.length - 4);
  });

  it('is judged against the whole district and told of the schools asked about', async () => {
    await fc.assert(
      fc.asyncProperty(askedDistricts, async (district) => {
        const { ask } = await open(district);
        const scope = { ...WHOLE, types: ['junior' as const] };
        const ids = new Set<string>(district.schools.filter((school) => inScope(school, scope)).map(({ id }) => id));
        const { asks } = await ask(qualityAsks(2022, WHOLE));
        expect((await ask(qualityAsks(2022, scope))).asks).toEqual(asks.filter(({ school }) => ids.has(school)));
      }),
      { numRuns: 8 },
    );
  });

  it('take a figure given by hand for no report, and ask for none that was given', async () => {
    await fc.assert(
      fc.asyncProperty(districtsByHand, async (district) => {
        const { ask } = await open(district);
        const { asks } = await ask(qualityAsks(2022, WHOLE));
        const arrived = reportedIn(district, 2022);
        const told = (kind: string) => asks.filter((one) => one.kind === kind);
        expect(told('silent').map(({ school }): string => school).toSorted()).toEqual(district.schools.filter((school) => isExpected(school, 2022) && !arrived.has(school.id)).map(({ id }): string => id).toSorted());
        const given = new Set((district.corrections ?? []).flatMap(({ school, year, metric }) => (year === 2022 ? [`${school} ${metric}`] : [])));
        for (const { school, metric } of told('missing')) expect([arrived.has(school), given.has(`${school} ${String(metric)}`)]).toEqual([true, false]);
      }),
      { numRuns: 40 },
    );
  });

  it('of an empty workspace is nothing, and names no year', async () => {
    const { ask } = await makeTestEngine({ schools: [], metrics: [], imports: [] });
    expect(await ask(qualityAsks(null, WHOLE))).toEqual({ year: null, asks: [] });
  });
});
