import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { SilentSchools } from '../../domain/answers/silentSchools.ts';
import type { WhyWithout } from '../../domain/whyWithout.ts';

export interface WhyNone {
  readonly why: WhyWithout;
  readonly schools: number;
}

/** Schools expected in a year without a figure, by reason, the most first; those of whom there is no word are 缺报, last. */
export const whyNone = (row: Pick<DistrictFigures, 'year' | 'n' | 'expected'>, silent: readonly SilentSchools[]): readonly WhyNone[] => {
  const said = silent.filter(({ year }) => year === row.year);
  const nothing = row.expected - row.n - said.reduce((sum, { schools }) => sum + schools, 0);
  return [...said.toSorted((one, other) => other.schools - one.schools).map(({ why, schools }) => ({ why, schools })), ...(nothing > 0 ? [{ why: 'silent' as const, schools: nothing }] : [])];
};
