import { type Random, randomFor } from '../random.ts';
import type { SampleSchool } from '../sampleSchool.ts';

/** A school in one report year: what every figure of that year grows from. Members in service and retired make the total. */
export interface SchoolYear {
  readonly school: SampleSchool;
  readonly year: number;
  readonly staff: number;
  readonly inService: number;
  readonly retired: number;
  readonly branches: number;
  /** How well it keeps to the norms this year; mean 0, deviation about 1 over the schools. */
  readonly effort: number;
  /** What the epidemic left of activities that gather people: 1 in a usual year. */
  readonly gathering: number;
}

/** The share of schools that an epidemic year hit, and the least and most that it took from them. */
const EPIDEMIC: Readonly<Record<number, readonly [number, number, number]>> = { 2020: [1, 0.25, 0.7], 2021: [0.25, 0.1, 0.35], 2022: [0.35, 0.1, 0.4] };

const gatheringIn = (school: SampleSchool, year: number): number => {
  const [hit, least, most] = EPIDEMIC[year] ?? [0, 0, 0];
  const random = randomFor('epidemic', school.code, year);
  return random.chance(hit) ? 1 - least - (most - least) * random.next() : 1;
};

export const schoolYear = (school: SampleSchool, year: number): SchoolYear => {
  const back = 2024 - year;
  const staff = Math.max(10, Math.round(school.staff * (1 - 0.012 * back)));
  const share = randomFor('share', school.code).next() * 0.2 + (school.type === 'kindergarten' ? 0.16 : 0.28);
  const inService = Math.max(3, Math.round(staff * (share - 0.004 * back)));
  const retiredNow = school.type === 'kindergarten' || school.opened > 2010 ? randomFor('retired', school.code).whole(0, 3) : Math.round(inService * (0.15 + 0.4 * randomFor('retired', school.code).next()));
  return {
    school,
    year,
    staff,
    inService,
    retired: Math.max(0, retiredNow - Math.round(back * 0.5)),
    branches: inService > 60 ? 4 : inService > 36 ? 3 : inService > 24 ? 2 : 1,
    effort: school.diligence + school.pace * (year - 2020) + 0.3 * randomFor('effort', school.code, year).normal(),
    gathering: gatheringIn(school, year),
  };
};

export const randomOf = (at: SchoolYear, ...what: readonly string[]): Random => randomFor('figure', at.school.code, at.year, ...what);
