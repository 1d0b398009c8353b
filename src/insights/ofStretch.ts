import type { ChangeTails } from '../domain/answers/changeTails.ts';
import type { DenominatorMove } from '../domain/answers/denominatorMoves.ts';
import type { NormCrossing } from '../domain/answers/normCrossings.ts';
import type { RetriedBrand } from '../domain/answers/retriedBrands.ts';
import type { ReturningProblem } from '../domain/answers/returningProblems.ts';
import type { UnusualChanges } from '../domain/answers/unusualChanges.ts';
import type { SchoolId } from '../domain/ids.ts';
import { NOTHING_TESTED, type Tested } from './insight.ts';
import { largeChange } from './largeChange.ts';
import { movedDenominator } from './movedDenominator.ts';
import { normCrossing } from './normCrossing.ts';
import { retriedBrand } from './retriedBrand.ts';
import { returningProblem } from './returningProblem.ts';

interface Stretch {
  readonly norms: readonly NormCrossing[];
  readonly problems: readonly ReturningProblem[];
  readonly changes: UnusualChanges;
  readonly denominators: readonly DenominatorMove[];
  readonly brands: readonly RetriedBrand[];
  /** Null while they are still coming: no change can be judged without. */
  readonly tails: readonly ChangeTails[] | null;
}

/** What there is to tell of a year, or of the years before it, about the schools asked for. Tests are held over all schools before any is left out. */
export const ofStretch = ({ norms, problems, changes, denominators, brands, tails }: Stretch, among: (school: SchoolId) => boolean): Tested => {
  const asked = <Row extends { readonly school: SchoolId }>(rows: readonly Row[]): readonly Row[] => rows.filter(({ school }) => among(school));
  const { tests, insights } = tails ? largeChange(changes, tails) : NOTHING_TESTED;
  return {
    tests,
    insights: [
      ...normCrossing(asked(norms)),
      ...returningProblem(asked(problems)),
      ...insights.filter(({ schools }) => schools.every(among)),
      ...movedDenominator(asked(denominators)),
      ...retriedBrand(asked(brands)),
    ],
  };
};
