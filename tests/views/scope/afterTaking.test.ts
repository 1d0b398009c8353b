import { describe, expect, it } from 'vitest';
import type { PointTarget } from '../../../src/charts/drawing.ts';
import { schoolId } from '../../../src/domain/ids.ts';
import { afterTaking } from '../../../src/views/scope/afterTaking.ts';

const ids = (...names: readonly string[]) => names.map(schoolId);
const of = (...names: readonly string[]): readonly PointTarget[] => ids(...names).map((school) => ({ kind: 'school', school, year: 2021 }));
const district: PointTarget = { kind: 'district', type: 'all', year: 2021 };

describe('points taken from a chart', () => {
  it('of several schools take the place of what was chosen, each once', () => {
    expect(afterTaking(ids('甲', '乙'), [...of('丙', '丁', '丙'), district])).toEqual(ids('丙', '丁'));
  });

  it('of one school add it, or take it off again', () => {
    expect(afterTaking(ids('甲'), of('乙', '乙'))).toEqual(ids('甲', '乙'));
    expect(afterTaking(ids('甲', '乙'), of('甲'))).toEqual(ids('乙'));
  });

  it('that are no school change nothing', () => {
    const chosen = ids('甲');
    expect(afterTaking(chosen, [district])).toBe(chosen);
  });
});
