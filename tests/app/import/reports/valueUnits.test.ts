import { describe, expect, it } from 'vitest';
import { inOwnUnit, unitsOf, type ValueUnit } from '../../../../src/app/import/reports/valueUnits.ts';
import { catalogue } from '../../../../src/domain/catalogue.ts';
import { readFrequency } from '../../../../src/domain/frequency.ts';

const unitsOfMetric = (id: string): readonly ValueUnit[] => unitsOf(catalogue.find((metric) => metric.id === id));
const given = (id: string, unit: ValueUnit['id'], value: number): number | null => {
  const found = unitsOfMetric(id).find((one) => one.id === unit);
  if (!found) throw new Error(`no ${unit} of ${id}`);
  return inOwnUnit(value, found);
};

describe('the units a value can be given in', () => {
  it('begin with the metric’s own, and people, grades and scores have no other', () => {
    for (const metric of catalogue) expect(unitsOf(metric)[0]?.id).toBe('own');
    for (const id of ['member_total', 'star_level', 'std_score', 'committee_complete']) expect(unitsOfMetric(id)).toHaveLength(1);
  });

  it('turn shares into percent and minutes into seconds, without what binary fractions leave over', () => {
    expect(given('study_participation_rate', 'fraction', 0.57)).toBe(57);
    expect(given('study_participation_rate', 'tenths', 6.5)).toBe(65);
    expect(given('drill_seconds', 'minutes', 2.5)).toBe(150);
  });

  it('count what happens every month, quarter, term or week as the reader does, and call it derived', () => {
    for (const [unit, phrase] of [['month', '每月两次'], ['quarter', '每季度两次'], ['term', '每学期两次'], ['week', '每周两次']] as const) {
      expect(given('inspection_count', unit, 2)).toBe(readFrequency(phrase));
      expect(unitsOfMetric('inspection_count').find(({ id }) => id === unit)?.derives).toBe(true);
    }
    expect(inOwnUnit(null, { id: 'own', times: 1, derives: false })).toBeNull();
  });
});
