import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';

/** In which years a school named a category of one kind; `category` null: in which it reported any finding, of whatever kind. Grain: school and category. */
export interface CategoryYears {
  readonly school: SchoolId;
  readonly category: string | null;
  readonly years: readonly Year[];
}
