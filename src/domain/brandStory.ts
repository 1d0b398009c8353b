import type { BrandChain } from './brandChains.ts';
import type { School } from './school.ts';
import type { Year } from './year.ts';

/**
 * What became of a chain. `won`: awarded, never refused before; `wonAgain`: refused, then awarded (再次申报成功); `trying`:
 * refused and tried again, not awarded; `stopped`: refused, and no application on record in any later year the school was
 * there; `refused`: refused in the last year there is, so that nothing can have followed; `open`: never decided.
 */
export type BrandStory = 'won' | 'wonAgain' | 'trying' | 'stopped' | 'refused' | 'open';

/** The last year in which the school could have applied, of the years on record. */
export const lastYearOf = (school: Pick<School, 'closed'> | undefined, last: Year): Year => Math.min(school?.closed ?? last, last);

/** `last`: the last year in which the school could have applied. */
export const brandStory = ({ attempts }: BrandChain, last: Year): BrandStory => {
  const refused = attempts.findIndex(({ outcome }) => outcome === 'refused');
  const awarded = attempts.findIndex(({ outcome }) => outcome === 'awarded');
  if (refused === -1 || (awarded !== -1 && awarded < refused)) return awarded === -1 ? 'open' : 'won';
  if (awarded > refused) return 'wonAgain';
  const final = attempts.at(-1);
  if ((final?.records.at(-1)?.year ?? last) < last) return 'stopped';
  return attempts.length - 1 > refused ? 'trying' : 'refused';
};
