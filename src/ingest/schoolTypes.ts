import type { SchoolType } from '../domain/school.ts';
import { wordKey } from '../domain/plainText.ts';

const PATTERNS: readonly (readonly [RegExp, SchoolType])[] = [
  [/幼儿园|幼兒園|^幼$|幼教|托育|nursery|kindergarten|preschool|earlyyears/, 'kindergarten'],
  [/九年一贯|九年制|一贯制|九年一貫|all-?through|^nine_?year$/, 'nine_year'],
  [/完全中学|完中|完全中學|secondary|^complete$/, 'complete'],
  [/初级中学|初中|國中|国中|初級中學|junior|middleschool/, 'junior'],
  [/高级中学|高中|高級中學|senior|highschool|sixthform|中职|职业|職業|中专/, 'senior'],
  [/小学|小學|中心校|primary|elementary|infant/, 'primary'],
];

/** The type a register's text names: 小学, State-funded primary, 九年一贯制学校; `other` for what it does not say. */
export const readSchoolType = (text: string): SchoolType => PATTERNS.find(([pattern]) => pattern.test(wordKey(text)))?.[1] ?? 'other';
