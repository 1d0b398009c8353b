import { DEFAULT_PREFERENCES, type Preferences } from '../preferences/preferences.ts';

/** In localStorage while this browser holds data of the user's own, so that the page knows it before anything is opened. */
export const OWN_DATA_KEY = 'tongbi.own';

export interface Visitor {
  /** `location.hash`, as it stands. */
  readonly hash: string;
  readonly preferences: Preferences;
  readonly hasOwnData: boolean;
}

const OVERVIEW = /^#?(?:\/(?:overview)?\/?)?(?<search>\?.*)?$/u;

/** True where this visitor is about to see what stands in the page: the sample's overview as it looks by default. */
export const seesStandingPage = ({ hash, preferences, hasOwnData }: Visitor): boolean => {
  const address = OVERVIEW.exec(hash);
  if (!address) return false;
  const search = new URLSearchParams(address.groups?.['search'] ?? '');
  const asksForSample = search.get('ws') === 'sample';
  search.delete('ws');
  if (search.size > 0) return false;
  const { language, theme, narrow } = DEFAULT_PREFERENCES;
  const looksDefault = preferences.language === language && preferences.theme === theme && preferences.narrow === narrow;
  return looksDefault && (asksForSample || (!hasOwnData && !hash.includes('ws=')));
};
