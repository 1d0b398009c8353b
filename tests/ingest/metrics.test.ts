import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import { findMetric, indexMetrics, splitUnit } from '../../src/ingest/metrics.ts';
import { table } from '../support/gridOf.ts';
import { draftOf, saidBy } from '../support/understandTable.ts';

const index = indexMetrics(catalogue);

describe('a header that says how to answer', () => {
  it.each([
    ['支委配备齐全（是/否）', '支委配备齐全'],
    ['支委配备齐全（是／否）', '支委配备齐全'],
    ['按期换届（√/×）', '按期换届'],
    ['按期换届（√）', '按期换届'],
    ['按期换届 (打“√”或“×”)', '按期换届'],
    ['按期换届（填“是”或“否”）', '按期换届'],
    ['按期换届【是或否】', '按期换届'],
    ['按期换届（请填是/否）', '按期换届'],
    ['Re-election on time (Yes/No)', 'Re-election on time'],
    ['按期换届（Y/N）', '按期换届'],
  ])('%s is a metric of the catalogue', (header, name) => {
    expect(findMetric(header, index)).not.toBeNull();
    expect(splitUnit(header)).toEqual({ name, unit: '' });
  });

  it('gives the answers to that metric, whole files of them', () => {
    const draft = draftOf(table('学校|年度|支委配备齐全（是/否）|按期换届（√/×）\n甲小学|2023|是|√\n乙小学|2023|否|×'));
    const [first, second] = ['支委配备齐全', '按期换届'].map((name) => catalogue.find((metric) => metric.name.zh === name)?.id ?? '');
    expect(draft.newMetrics).toEqual([]);
    expect(saidBy(draft).toSorted()).toEqual([`甲小学 2023 ${first} 1`, `甲小学 2023 ${second} 1`, `乙小学 2023 ${first} 0`, `乙小学 2023 ${second} 0`].toSorted());
  });

  it('and a unit is still a unit, a name in brackets still part of the name', () => {
    expect(splitUnit('演练次数（次）')).toEqual({ name: '演练次数', unit: '次' });
    expect(splitUnit('党员（在职）')).toEqual({ name: '党员(在职)', unit: '' });
  });
});
