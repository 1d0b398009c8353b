import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { scopeTags, type ScopeTag } from './scopeTags.ts';
import { useScope } from './useScope.ts';

/** Which schools are asked about, in words, for a title that says more than the screen behind it; `said`: what it says already. */
export const useScopeWords = (said: readonly ScopeTag['id'][]): readonly string[] => {
  const { t, yearShort } = useFormat();
  const { address } = useScope();
  const name = useShortName();
  return scopeTags(address, { t, year: yearShort, name })
    .filter(({ id }) => id !== 'years' && (id !== 'schools' || address.only) && !said.includes(id))
    .map(({ text }) => text);
};
