import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolId } from '../../src/domain/ids.ts';
import { shortNames } from '../../src/domain/shortNames.ts';

const called = (...names: readonly string[]): readonly string[] => {
  const short = shortNames(names.map((name, place) => ({ id: schoolId(String(place)), name })));
  return names.map((_, place) => short.get(schoolId(String(place))) ?? '');
};

describe('short names of schools', () => {
  it.each([
    ['drop the district most of them begin with', ['云岫区实验小学', '云岫区听松中学', '归鹤学校'], ['实验小学', '听松中学', '归鹤学校']],
    ['drop city and district together', ['常州市新北区薛家小学', '常州市新北区龙虎塘小学', '常州市第一中学'], ['薛家小学', '龙虎塘小学', '第一中学']],
    ['stay whole where two would be called the same', ['常州市新北区实验小学', '常州市实验小学', '常州市新北区薛家小学', '常州市新北区龙虎塘小学'], ['常州市新北区实验小学', '常州市实验小学', '薛家小学', '龙虎塘小学']],
    ['stay whole where another is called so in full', ['云岫区实验小学', '实验小学', '云岫区听松中学', '云岫区青檀小学'], ['云岫区实验小学', '实验小学', '听松中学', '青檀小学']],
    ['are never only a kind of school', ['云岫区小学', '云岫区幼儿园', '云岫区听松中学'], ['云岫区小学', '云岫区幼儿园', '听松中学']],
    ['stay whole where no place is common to most', ['甲区一小', '乙区一中', '丙区二小'], ['甲区一小', '乙区一中', '丙区二小']],
    ['drop no word that is not a place', ['实验小学', '实验中学', '实验幼儿园'], ['实验小学', '实验中学', '实验幼儿园']],
    ['drop an English district too', ['Yunxi District Pine School', 'Yunxi District Lake School', 'Hill School'], ['Pine School', 'Lake School', 'Hill School']],
    ['of one school alone stay whole', ['云岫区实验小学'], ['云岫区实验小学']],
  ])('%s', (_what, names, wanted) => {
    expect(called(...names)).toEqual(wanted);
  });

  it('never make two different schools look the same, and are ends of the full names', () => {
    const name = fc.array(fc.constantFrom('云', '区', '市', '实', '小学', '街道', ' '), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        const short = called(...names);
        expect(new Set(short).size).toBe(names.length);
        short.forEach((one, place) => expect(names[place]?.endsWith(one)).toBe(true));
        for (const [place, one] of short.entries()) expect(names.some((full, other) => other !== place && full === one)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
