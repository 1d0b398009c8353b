import { parse } from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSampleInNode, type SampleInNode } from '../../../scripts/build/openSampleInNode.ts';
import { ensureSample } from '../../../scripts/build/samplePlugin.ts';
import { brands } from '../../../scripts/sample/brands.ts';
import { DISTRICT } from '../../../scripts/sample/schools.ts';
import { STORIES } from '../../../scripts/sample/stories.ts';
import { BRAND_OUTCOMES } from '../../../src/domain/brand.ts';
import { countOf } from '../../../src/domain/brandCounts.ts';
import { brandRecords } from '../../../src/queries/brandRecords.ts';
import { WHOLE } from '../../../src/domain/scope.ts';
import { brandAddress } from '../../../src/views/brand/address.ts';
import { brandView, type BrandView } from '../../../src/views/brand/brandView.ts';
import { chosenRecords, chosenText, parseChosen, type Chosen } from '../../../src/views/brand/chosenRecords.ts';

let sample: SampleInNode;
let view: (search: object) => BrandView;
beforeAll(async () => {
  sample = await openSampleInNode(ensureSample());
  const records = await sample.ask(brandRecords(WHOLE));
  view = (search) => {
    const found = brandView(records, parse(brandAddress, search), sample.workspace);
    if (!found) throw new Error('the sample has applications');
    return found;
  };
});
afterAll(() => sample.close());

/** What follows an award already on record is no decision. */
const decides = (one: (typeof brands)[number]): boolean => one.outcome === 'approved' || one.outcome === 'rejected';

it.each(['year', 'level', 'batch'] as const)('outcomes by %s are those of the sample', (by) => {
  const { groups } = view({ by });
  expect(groups.map(({ group }) => group).toSorted()).toEqual([...new Set(brands.map((one) => String(one[by])))].toSorted());
  for (const group of groups) {
    const truth = brands.filter((one) => String(one[by]) === group.group);
    for (const outcome of BRAND_OUTCOMES) expect([group.group, outcome, countOf(group, outcome)]).toEqual([group.group, outcome, truth.filter((one) => one.outcome === outcome).length]);
    expect([group.awarded, group.decided]).toEqual([truth.filter(({ outcome }) => outcome === 'approved').length, truth.filter(decides).length]);
  }
});

it('the schools that failed, came back and won are among those told of', () => {
  const won = new Set(view({}).told.get('wonAgain')?.filter(({ programme, level }) => programme === '一校一品' && level === 'district').map(({ school }) => sample.workspace.schools.find(({ id }) => id === school)?.name));
  const planted = Object.entries(STORIES).flatMap(([name, { brandAfterFailure }]) => (brandAfterFailure ? [`${DISTRICT}${name}`] : []));
  expect(planted.length).toBeGreaterThan(2);
  for (const name of planted) expect([...won]).toContain(name);
});

it('every count leads to as many records as it counts', () => {
  const now = view({ by: 'level', from: 2019, to: 2022 });
  for (const group of now.groups) {
    for (const [counted, n] of [['all', group.records.length], ['decided', group.decided], ['awarded', group.awarded], ['rejected', countOf(group, 'rejected')]] as const) {
      expect(chosenRecords(now, { of: 'group', group: group.group, counted })).toHaveLength(n);
    }
  }
  for (const { from, to, chains } of now.links) {
    const found = chosenRecords(now, { of: 'link', from, to });
    expect(new Set(found.map(({ school, programme, level }) => `${school} ${programme} ${level}`)).size).toBe(chains.length);
  }
});

it('what the drawer shows comes back from the address as it was, and nothing else opens it', () => {
  const all: readonly Chosen[] = [{ of: 'group', group: '第~一批', counted: 'awarded' }, { of: 'group', group: '', counted: 'all' }, { of: 'level', group: 'city', counted: 'decided' }, { of: 'node', node: 'again' }, { of: 'link', from: 'refused', to: 'again' }];
  for (const chosen of all) expect(parseChosen(chosenText(chosen))).toEqual(chosen);
  for (const text of ['', 'group', 'group~2021', 'node~castle', 'link~first', 'rumour~a~b']) expect(parseChosen(text)).toBeNull();
});

it('chosen schools stand first, and a story narrows the lines to its schools', () => {
  const { lines, told } = view({ story: 'stopped' });
  const schools = new Set(told.get('stopped')?.map(({ school }) => school));
  expect(new Set(lines.map(({ school }) => school.id))).toEqual(schools);
  const last = view({ order: 'name' }).lines.at(-1)?.school.id;
  expect(view({ schools: [last] }).lines[0]?.school.id).toBe(last);
});
