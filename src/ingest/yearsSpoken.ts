import type { BrandApplication } from '../domain/brand.ts';
import type { Finding } from '../domain/finding.ts';
import type { ObservationColumns } from '../domain/observation.ts';
import type { Year } from '../domain/year.ts';

/** Every year that figures, applications or findings are of, earliest first. */
export const yearsSpoken = ({ observations, brands, findings }: {
  readonly observations: ObservationColumns;
  readonly brands: readonly BrandApplication[];
  readonly findings: readonly Finding[];
}): readonly Year[] => {
  const years = new Set<Year>(observations.year);
  for (const { year } of brands) years.add(year);
  for (const { year } of findings) years.add(year);
  return Array.from(years).toSorted((a, b) => a - b);
};
