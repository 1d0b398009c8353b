import * as fc from 'fast-check';
import { schoolId } from '../../src/domain/ids.ts';
import type { Lineage } from '../../src/domain/school.ts';
import { schoolOf, type District } from './randomDistrict.ts';

/** The district with mergers and splits among its schools, some in years not told. */
export const merging = (districts: fc.Arbitrary<District>): fc.Arbitrary<District> =>
  fc
    .tuple(districts, fc.array(fc.record({ school: fc.nat(), other: fc.nat(), year: fc.constantFrom(2014, 2020, 2021, 2022, null), kind: fc.constantFrom('mergedInto' as const, 'splitFrom' as const) }), { maxLength: 3 }))
    .map(([district, events]) => {
      const { length } = district.schools;
      const lineageOf = (at: number): readonly Lineage[] =>
        events.flatMap(({ school, other, year, kind }) => {
          const end = district.schools[other % length]?.id;
          return school % length !== at || other % length === at || end === undefined ? [] : [{ kind, year, other: end }];
        });
      return { ...district, schools: district.schools.map((school, at) => ({ ...school, lineage: lineageOf(at) })) };
    });

/** The years from which a school is not what it was. */
export const turnYears = (district: District, id: string): readonly number[] => [
  ...district.schools.flatMap(({ lineage, closed }) =>
    lineage.flatMap((event) => {
      if ((event.kind !== 'mergedInto' && event.kind !== 'splitFrom') || event.other !== schoolId(id) || event.year === null) return [];
      // One that still reports the year for itself shows in the other from the next.
      return [event.kind === 'mergedInto' && closed !== null && closed >= event.year ? closed + 1 : event.year];
    }),
  ),
  ...schoolOf(district, id).lineage.flatMap((event) => (event.kind === 'splitFrom' && event.year !== null ? [event.year] : [])),
];

export const isTurned = (district: District, school: string, [from, to]: readonly [from: number, to: number]): boolean => turnYears(district, school).some((year) => year > from && year <= to);
