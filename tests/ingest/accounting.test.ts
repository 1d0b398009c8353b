import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricId } from '../../src/domain/ids.ts';
import { statusClass, STATUSES } from '../../src/domain/observation.ts';
import { isFault, SET_ASIDE_REASONS } from '../../src/domain/setAside.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import type { ColumnRole, Mapping } from '../../src/ingest/mapping.ts';
import { gridOf } from '../support/gridOf.ts';
import { draftOf, interpretAs, saidBy } from '../support/understandTable.ts';

const cell = fc.oneof(
  fc.constantFrom('', ' ', '学校', '学校名称', '新华小学', '南湖中学', '合计', '年度', '2021', '2022', '20211', '指标', '党课次数', '演练次数', '数值', '12', '0.5', '95%', '12/15', 'x', '未报', '是', '注：无', '备注', '2019年由第三小学更名', '2020年并入新华小学', '一、小学', '努力做到100%', '-3', '#N/A', '13812345678'),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });

const role: fc.Arbitrary<ColumnRole> = fc.oneof(
  fc.constantFrom<ColumnRole>(
    ...(['school', 'schoolCode', 'year', 'metricName', 'numerator', 'denominator', 'status', 'unit', 'ignore', 'personal', 'area', 'alias', 'lineage', 'programme', 'brandLevel', 'outcome', 'batch', 'sentence', 'category', 'findingKind', 'value', 'pupils'] as const).map((name) => ({ role: name })),
  ),
  fc.record({ role: fc.constant('metric' as const), metric: fc.constantFrom('drill_count', 'hazard_fix_rate', 'm:x').map(metricId), part: fc.constantFrom('value' as const, 'numerator' as const, 'denominator' as const) }),
  fc.record({ role: fc.constant('split' as const), keep: fc.constantFrom(null, '新华小学', 'x') }),
  fc.record({ role: fc.constant('value' as const), school: fc.constantFrom('新华小学', '南湖中学') }),
  fc.record({ role: fc.constant('value' as const), year: fc.constantFrom(2021, 2022) }),
  fc.record({ role: fc.constant('level' as const), keep: fc.array(fc.constantFrom('学校', 'x')) }),
);
const mapping: fc.Arbitrary<Mapping> = fc.record({
  kind: fc.constantFrom('observations' as const, 'brands' as const, 'findings' as const),
  headerFrom: fc.integer({ min: 0, max: 2 }),
  headerTo: fc.integer({ min: -1, max: 3 }),
  columns: fc.array(role, { maxLength: 7 }),
  year: fc.constantFrom(null, 2021, 99),
  school: fc.constant(null),
  schoolName: fc.constantFrom(null, '新华小学'),
  basis: fc.constantFrom('calendar' as const, 'school' as const),
  fractions: fc.constant([]),
});

const countCells = (given: readonly (readonly string[])[]): number => given.flat().filter((text) => text.trim() !== '').length;

/** What does not add up in a draft of the rows below a header. */
const faultsOf = (draft: Draft, below: readonly (readonly string[])[]): readonly string[] => {
  const places = Array.from({ length: draft.setAside.length }, (_, at) => `${draft.setAside.row[at]} ${draft.setAside.column[at]}`);
  return [
    ...(draft.cells === countCells(below) ? [] : [`${draft.cells} cells of ${countCells(below)}`]),
    ...(draft.cells === draft.accepted + draft.setAside.length ? [] : ['the sum']),
    ...(new Set(places).size === places.length ? [] : ['a cell set aside twice']),
    ...(draft.accepted >= draft.observations.length ? [] : ['figures out of nothing']),
  ];
};

describe('whatever a file holds', () => {
  it('cells are accepted or set aside, each once, when nobody corrects anything', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const draft = draftOf(gridOf(given));
        expect(faultsOf(draft, given.slice(draft.mapping.headerTo + 1))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('and under any mapping that a user could make', () => {
    fc.assert(
      fc.property(rows, mapping, (given, chosen) => {
        expect(faultsOf(interpretAs(gridOf(given), chosen), given.slice(Math.max(0, chosen.headerTo + 1)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no school, year, metric and class of status comes twice', () => {
    fc.assert(
      fc.property(rows, mapping, (given, chosen) => {
        const { observations: from } = interpretAs(gridOf(given), { ...chosen, kind: 'observations' });
        const grains = Array.from({ length: from.length }, (_, at) => `${from.school[at]} ${from.metric[at]} ${from.year[at]} ${statusClass(STATUSES[from.status[at] ?? 0] ?? 'reported')}`);
        expect(new Set(grains).size).toBe(grains.length);
      }),
      { numRuns: 200 },
    );
  });

  it('the order of its rows changes no figure', () => {
    const record = fc.record({ school: fc.constantFrom('新华小学', '南湖中学', '城东小学', '合计'), year: fc.constantFrom('2021', '2022年', '2023'), value: fc.constantFrom('1', '12次', 'x', '', '每月', '三会一课') });
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: ({ school, year }) => `${school} ${year.slice(0, 4)}`, minLength: 2 }).chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }))), ([records, shuffled]) => {
        const read = (given: typeof records): readonly string[] => saidBy(draftOf(gridOf([['学校', '年度', '党课次数'], ...given.map(({ school, year, value }) => [school, year, value])]))).toSorted();
        expect(read(shuffled)).toEqual(read(records));
      }),
    );
  });
});

describe('reasons', () => {
  it('are choices where nothing is wrong with the file', () => {
    expect(SET_ASIDE_REASONS.filter((reason) => !isFault(reason))).toEqual(['duplicate_same', 'total_row', 'above_school', 'section_row', 'footnote', 'column_not_used', 'split_not_chosen', 'personal_data', 'metric_not_wanted', 'item_refused', 'item_left', 'part_of_year']);
  });
});
