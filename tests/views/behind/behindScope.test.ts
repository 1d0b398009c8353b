import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { inScope, WHOLE, type Scope } from '../../../src/domain/scope.ts';
import type { BehindPart } from '../../../src/views/behind/address.ts';
import { behindScope } from '../../../src/views/behind/behindScope.ts';
import { testSchool } from '../../support/testEngine.ts';

const member = { lineage: [{ kind: 'memberOf', group: '一中集团', year: null }] } as const;
const schools = [
  testSchool({ id: 'a', area: '北', type: 'primary', ...member }),
  testSchool({ id: 'b', area: '北', type: 'junior' }),
  testSchool({ id: 'c', area: null, type: 'primary' }),
  testSchool({ id: 'd', area: '南', type: 'primary', ...member }),
];

const idsOf = (part: BehindPart | undefined, onView: Scope = WHOLE): readonly string[] => {
  const scope = behindScope({ behind: { types: [], ...(part ? { part } : {}) }, onView, chosen: [schoolId('b'), schoolId('d')], schools });
  return schools.filter((school) => inScope(school, scope)).map(({ id }) => id);
};

describe('the schools behind a figure', () => {
  it('are those on view', () => {
    expect(idsOf(undefined)).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf(undefined, { ...WHOLE, areas: ['北'] })).toEqual(['a', 'b']);
  });

  it('are those of the area or group, or without one, or the chosen ones', () => {
    expect(idsOf({ kind: 'area', name: '北' })).toEqual(['a', 'b']);
    expect(idsOf({ kind: 'area', name: null })).toEqual(['c']);
    expect(idsOf({ kind: 'group', name: '一中集团' })).toEqual(['a', 'd']);
    expect(idsOf({ kind: 'group', name: null })).toEqual(['b', 'c']);
    expect(idsOf({ kind: 'chosen' })).toEqual(['b', 'd']);
  });

  it('never go beyond the scope on view', () => {
    expect(idsOf({ kind: 'area', name: '北' }, { ...WHOLE, types: ['primary'] })).toEqual(['a']);
    expect(idsOf({ kind: 'group', name: '一中集团' }, { ...WHOLE, areas: ['南'] })).toEqual(['d']);
    expect(idsOf({ kind: 'chosen' }, { ...WHOLE, schools: [schoolId('d')] })).toEqual(['d']);
    expect(idsOf({ kind: 'area', name: '西' })).toEqual([]);
  });
});
