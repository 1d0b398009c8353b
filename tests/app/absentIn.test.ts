import { describe, expect, it } from 'vitest';
import { absentIn } from '../../src/app/absentIn.ts';
import { testMetric, testSchool } from '../support/testEngine.ts';

const workspace = {
  schools: [testSchool({ id: '甲', area: '城中', lineage: [{ kind: 'memberOf', year: null, group: '实验集团' }] }), testSchool({ id: '乙' })],
  metrics: [testMetric({ id: 'drills' })],
};
const span = { first: 2016, last: 2024 };

describe('what an address names and the workspace does not have', () => {
  it('is found by kind and taken out, the rest stays as it is', () => {
    const search = { ws: 'own', metric: 'gone', metrics: ['drills', 'gone'], schools: ['丙', '甲'], areas: ['城中', '城外'], groups: ['实验集团', '别的'], year: 2031, from: 2018, as: 'table' };
    expect(absentIn(search, workspace, span)).toEqual({
      absent: [
        { kind: 'metric', value: 'gone' },
        { kind: 'metric', value: 'gone' },
        { kind: 'school', value: '丙' },
        { kind: 'area', value: '城外' },
        { kind: 'group', value: '别的' },
        { kind: 'year', value: '2031' },
      ],
      rest: { ws: 'own', metrics: ['drills'], schools: ['甲'], areas: ['城中'], groups: ['实验集团'], from: 2018, as: 'table' },
    });
  });

  it.each([{}, { metric: '', lead: '', schools: [], year: null }, { metric: 'drills', schools: ['甲', '乙'], from: 2016, to: 2024 }, { size: 'pupils' }, { colour: 'norm' }, { schools: { odd: true }, year: 'soon' }])('is nothing in %j', (search) => {
    expect(absentIn(search, workspace, span)).toEqual({ absent: [], rest: search });
  });

  it('is also a year that changes are counted from, and a metric that dots are as large as', () => {
    expect(absentIn({ base: 2031, size: 'gone' }, workspace, span)).toEqual({ absent: [{ kind: 'metric', value: 'gone' }, { kind: 'year', value: '2031' }], rest: {} });
  });

  it('takes all of a list or range that is left empty; years are not judged before they are known', () => {
    expect(absentIn({ from: 2022, to: 2018 }, workspace, null).rest).toEqual({});
    expect(absentIn({ schools: ['丙'] }, workspace, null).rest).toEqual({});
    expect(absentIn({ year: 1999 }, workspace, null).absent).toEqual([]);
  });
});
