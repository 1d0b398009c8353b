import * as fc from 'fast-check';
import { districts, METRICS, YEARS, type District } from './randomDistrict.ts';

/** Random districts in which most schools report most figures, so that groups of five and more are common; few different values, so that ties are too. */
export const fullDistricts: fc.Arbitrary<District> = fc
  .tuple(districts, fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { freq: 9 }), { minLength: 160, maxLength: 160 }))
  .map(([district, values]) => ({
    ...district,
    imports: [
      {
        undone: false,
        observations: METRICS.flatMap((metric, m) =>
          YEARS.flatMap((year, y) =>
            district.schools.flatMap((school, s) => {
              const value = values[(m * YEARS.length + y) * district.schools.length + s] ?? null;
              const scaled = value === null ? null : metric.kind === 'boolean' ? value % 2 : metric.kind === 'ordinal' ? (value % 3) + 1 : value * (metric.kind === 'rate' ? 33 : 4);
              return [{ school: school.id, metric: metric.id, year, value: scaled, row: s + 2, column: 3 }];
            }),
          ),
        ),
      },
      ...district.imports.slice(1),
    ],
  }));
