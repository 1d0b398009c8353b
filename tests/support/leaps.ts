import * as fc from 'fast-check';
import { districts, YEARS, type District } from './randomDistrict.ts';

/** Nearly all schools stand still; one leaps. */
export const leaps: fc.Arbitrary<District> = fc.tuple(districts, fc.integer({ min: 5, max: 60 }), fc.constantFrom('drills', 'talks')).map(([district, leap, metric]) => ({
  ...district,
  imports: [
    ...district.imports,
    {
      undone: false,
      observations: district.schools.flatMap((school, place) =>
        YEARS.map((year) => ({ school: school.id, metric, year, value: Math.min(100, 20 + (place % 3) + (place === 0 && year === 2022 ? leap : 0)), denominator: place === 1 ? 3 : 40, numerator: 10, row: place + 2, column: 3 })),
      ),
    },
  ],
}));
