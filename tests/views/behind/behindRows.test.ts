import { expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { WHOLE } from '../../../src/domain/scope.ts';
import { behindRows } from '../../../src/views/behind/behindRows.ts';
import { drills, figure } from '../../charts/samples.ts';
import { testSchool } from '../../support/testEngine.ts';

it('the schools behind a figure are all that were expected: those that said nothing stand there without one', () => {
  const schools = [testSchool({ id: '甲' }), testSchool({ id: '乙' }), testSchool({ id: '丙', opened: 2030 }), testSchool({ id: '丁', type: 'junior' })];
  const rows = behindRows({ schools, figures: [figure(2021, 12), figure(2021, null, { school: schoolId('丙') })], metric: drills, year: 2021, scope: { ...WHOLE, types: ['primary'] } });
  expect(rows.map(({ school, figure: said, standing }) => [school.id, said?.value, standing])).toEqual([
    ['甲', 12, 'at'],
    ['乙', undefined, null],
    ['丙', null, null],
  ]);
});
