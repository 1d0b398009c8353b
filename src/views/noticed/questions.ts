import type { Workspace } from '../../domain/journal.ts';
import type { Year } from '../../domain/year.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { changeTails } from '../../queries/changeTails.ts';
import { denominatorMoves } from '../../queries/denominatorMoves.ts';
import { districtMedians } from '../../queries/districtMedians.ts';
import { levelShifts } from '../../queries/levelShifts.ts';
import { longSilences } from '../../queries/longSilences.ts';
import { normCrossings } from '../../queries/normCrossings.ts';
import { retriedBrands } from '../../queries/retriedBrands.ts';
import { returningProblems } from '../../queries/returningProblems.ts';
import { unusualChanges } from '../../queries/unusualChanges.ts';
import { steadySeries } from '../../queries/steadySeries.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import type { NoticedAddress } from './address.ts';

/** What is asked of one stretch of years: the year itself or, `earlier`, those before it. */
export const stretchAsked = (year: Year | null, earlier: boolean) => {
  const told = { year, earlier };
  return { norms: normCrossings(told), problems: returningProblems(told), changes: unusualChanges(told), denominators: denominatorMoves(told), brands: retriedBrands(told) };
};

/** What is asked up to the year, whatever stretch is on view. */
export const standingAsked = (year: Year | null) => ({ silences: longSilences(year), tails: changeTails(), medians: districtMedians(year), series: steadySeries(year), shifts: levelShifts(year) });

/** All that the screen asks at an address. What was found does not depend on the scope: it is compared over the district, and only then narrowed. */
export const noticedQuestions = ({ year, when }: NoticedAddress, _workspace: Workspace): readonly AnyQuestion[] => [
  yearSpan(),
  ...Object.values(stretchAsked(year, false)),
  ...Object.values(standingAsked(year)),
  ...(when === 'any' ? Object.values(stretchAsked(year, true)) : []),
];
