import type { DistrictFigures } from './districtFigures.ts';

/** What the schools of one area come to: as DistrictFigures, with every type together. */
export interface AreaFigures extends DistrictFigures {
  /** Null: of the schools of whom no area is known. */
  readonly area: string | null;
}
