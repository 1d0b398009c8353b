import { describe, expect, it } from 'vitest';
import type { SchoolChange } from '../../src/domain/answers/schoolChanges.ts';
import { importId, schoolId } from '../../src/domain/ids.ts';
import { movementsOf } from '../../src/domain/movements.ts';
import { testMetric } from '../support/testEngine.ts';

const source = { import: importId('import-1'), file: 0, row: 2, column: 2 };
const changes = (of: readonly number[], told: Pick<SchoolChange, 'medianChange' | 'usual'>): readonly SchoolChange[] =>
  of.map((change, place) => ({ school: schoolId(`s${place}`), before: 5, now: 5 + change, n: of.length, ...told, source, sourceBefore: source }));
const by = (rows: readonly SchoolChange[]): readonly number[] => rows.map(({ now, before }) => now - before);
const count = testMetric({ id: 'count' });

describe('who moved', () => {
  it('is told against how the others did, furthest first', () => {
    const found = movementsOf(count, changes([4, 0, 1, 9, -3, 2], { medianChange: 1, usual: 2 }));
    expect(by(found.rose)).toEqual([9, 4]);
    expect(by(found.fell)).toEqual([-3]);
    expect(by(found.alike)).toEqual([0, 1, 2]);
  });

  it('is not told of a school that only stood still while the others rose', () => {
    const found = movementsOf(count, changes([0, 5, 5, 5, 6], { medianChange: 5, usual: 1 }));
    expect([found.rose, found.fell]).toEqual([[], []]);
    expect(found.alike).toHaveLength(5);
  });

  it('stands as it is, unjudged, where too few schools have both years', () => {
    const found = movementsOf(count, changes([1, -1, 0], { medianChange: null, usual: null }));
    expect([by(found.rose), by(found.fell), found.usual]).toEqual([[1], [-1], null]);
  });

  it('by one level of an ordinal is small', () => {
    const found = movementsOf(testMetric({ id: 'grade', kind: 'ordinal' }), changes([1, -1, 2, -2, 0], { medianChange: 0, usual: 1 }));
    expect([by(found.rose), by(found.fell), by(found.alike)]).toEqual([[2], [-2], [1, -1, 0]]);
  });

  it('from no to yes is always told', () => {
    const found = movementsOf(testMetric({ id: 'yes', kind: 'boolean' }), changes([1, 0, -1, 0, 0], { medianChange: 0, usual: 1 }));
    expect([by(found.rose), by(found.fell)]).toEqual([[1], [-1]]);
  });

  it('never leaves out a school or tells it twice', () => {
    const all = changes([4, 0, 1, 9, -3, 2, -7], { medianChange: 1, usual: 2 });
    const { rose, fell, alike } = movementsOf(count, all);
    expect([...rose, ...fell, ...alike].map(({ school }) => school).toSorted()).toEqual(all.map(({ school }) => school).toSorted());
  });
});
