import type { FindingOf } from '../../domain/answers/findingsOf.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { FollowUp, FollowUpState } from '../../domain/journal.ts';
import type { Year } from '../../domain/year.ts';

/** A category of problem found this year and in years before it; `years` in order, this one last. */
export interface Recurring {
  readonly category: string;
  readonly years: readonly Year[];
  /** One of this year's sentences. */
  readonly finding: FindingOf;
}

export interface FindingsOfSchool {
  readonly problems: readonly FindingOf[];
  readonly recurring: readonly Recurring[];
  /** What was promised the year before, with what a person found of it; null: not looked at. */
  readonly measures: readonly { readonly finding: FindingOf; readonly state: FollowUpState | null }[];
}

interface Given {
  readonly school: SchoolId;
  readonly year: Year;
  readonly findings: readonly FindingOf[];
  readonly followUps: readonly FollowUp[];
}

export const findingsOfSchool = ({ school, year, findings, followUps }: Given): FindingsOfSchool => {
  const problems = findings.filter((finding) => finding.kind === 'problem');
  const now = problems.filter((finding) => finding.year === year);
  const recurring = [...new Set(now.flatMap(({ categories }) => categories))].flatMap((category): readonly Recurring[] => {
    const years = [...new Set(problems.filter((finding) => finding.year <= year && finding.categories.includes(category)).map((finding) => finding.year))].toSorted((a, b) => a - b);
    const finding = now.find(({ categories }) => categories.includes(category));
    return finding && years.length > 1 ? [{ category, years, finding }] : [];
  });
  const stateOf = ({ year: of, sentence }: FindingOf): FollowUpState | null =>
    followUps.find((one) => one.school === school && one.year === of && one.sentence === sentence)?.state ?? null;
  return {
    problems: now,
    recurring: recurring.toSorted((one, other) => other.years.length - one.years.length),
    measures: findings.filter((finding) => finding.kind === 'measure' && finding.year === year - 1).map((finding) => ({ finding, state: stateOf(finding) })),
  };
};
