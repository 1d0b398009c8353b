import type { RetriedBrand } from '../domain/answers/retriedBrands.ts';
import { BRAND_LEVELS } from '../domain/brand.ts';
import type { Insight } from './insight.ts';
import { weightOf } from './weightOf.ts';

/** Schools that won what they had failed to win: the higher the level, the earlier told. */
export const retriedBrand = (brands: readonly RetriedBrand[]): readonly Insight[] =>
  brands.map((brand): Insight => {
    const { school, programme, level, year } = brand;
    return {
      kind: 'retry', key: `retry ${school} ${programme} ${level} ${year}`, year, schools: [school], metric: null, brand,
      weight: weightOf('retry', BRAND_LEVELS.indexOf(level) / BRAND_LEVELS.length),
      target: { screen: 'brand', search: { schools: [school] } },
    };
  });
