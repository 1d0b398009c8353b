import { parse, type GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordsAddress } from '../../src/views/behind/recordsAddress.ts';
import { behindAddress, behindText, parseBehind } from '../../src/views/behind/address.ts';
import { metricId } from '../../src/domain/ids.ts';
import { brandAddress } from '../../src/views/brand/address.ts';
import { compareAddress } from '../../src/views/compare/address.ts';
import { findingsAddress } from '../../src/views/findings/address.ts';
import { overviewAddress } from '../../src/views/overview/address.ts';
import { relationAddress } from '../../src/views/relation/address.ts';
import { distributionAddress } from '../../src/views/distribution/address.ts';
import { heatAddress } from '../../src/views/heat/address.ts';
import { sortedAddress } from '../../src/views/useSorted.ts';
import { trendAddress } from '../../src/views/trend/address.ts';

const schemas: readonly (readonly [string, GenericSchema])[] = [
  ['overview', overviewAddress],
  ['trend', trendAddress],
  ['distribution', distributionAddress],
  ['heat', heatAddress],
  ['compare', compareAddress],
  ['relation', relationAddress],
  ['brand', brandAddress],
  ['findings', findingsAddress],
  ['behind', behindAddress],
  ['records', recordsAddress],
  ['sorted', sortedAddress],
];

describe.each(schemas)('the address of %s', (_name, schema) => {
  it.each([
    {},
    { year: 'soon', metrics: 7, types: ['castle'], metric: null, schools: { a: 1 }, aims: 'yes', as: 'opera', from: [], to: {}, lead: false, behind: 3, records: [], sorted: { a: 1 } },
    { metrics: [1, null], schools: [[]], year: {} },
    JSON.parse('{"__proto__":{"metric":"x"},"constructor":1}'),
  ])('repairs %j without an error', (search) => {
    expect(() => parse(schema, search)).not.toThrow();
    expect(parse(schema, parse(schema, search))).toEqual(parse(schema, search));
  });
});

it('an address with what it needs is taken as it is, but for more than can be shown', () => {
  const schools = Array.from({ length: 120 }, (_, place) => `s${place}`);
  expect(parse(trendAddress, { metric: 'm', schools, types: ['primary'], from: 2018, to: 2020, aims: true, mean: true, split: 'type', as: 'table' })).toEqual({
    metric: 'm', schools: schools.slice(0, 100), only: false, predecessors: false, types: ['primary'], areas: [], groups: [], from: 2018, to: 2020, aims: true, mean: true, split: 'type', as: 'table',
  });
});

describe('the address of the figures behind one', () => {
  it('comes back as it was, whatever the metric is called', () => {
    for (const metric of ['drills', 'a~b', '人数 (合计)', '~2020~all']) {
      const behind = { metric: metricId(metric), year: 2021, types: ['nine_year' as const] };
      expect(parseBehind(behindText(behind))).toEqual(behind);
      expect(parseBehind(behindText({ ...behind, types: [] }))).toEqual({ ...behind, types: [] });
      expect(parseBehind(behindText({ ...behind, types: ['primary', 'junior'] }))).toEqual({ ...behind, types: ['primary', 'junior'] });
      for (const part of [{ kind: 'area', name: '北~片' }, { kind: 'area', name: null }, { kind: 'group', name: '一中集团' }, { kind: 'group', name: null }, { kind: 'chosen' }] as const) {
        expect(parseBehind(behindText({ ...behind, part }))).toEqual({ ...behind, part });
      }
    }
  });

  it.each(['', 'drills', 'drills~20~all', 'drills~2021~castle', 'drills~2021~primary.castle'])('%j opens nothing', (text) => {
    expect(parseBehind(text)).toBeNull();
  });
});
