import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useAddressBar } from './AddressContext.ts';
import { readAddress, writeAddress, type AddressSchema } from './addressSchema.ts';

export type PatchAddress<State> = (change: Partial<State>, how?: { readonly replace?: boolean }) => void;

/**
 * The state of a screen is its address: `const [state, patch] = useAddress(trendAddress)`, where the schema is a valibot
 * object whose every entry has a fallback. `patch` changes some entries and keeps the others; null takes one out.
 */
export const useAddress = <State>(schema: AddressSchema<State>): readonly [State, PatchAddress<State>] => {
  const bar = useAddressBar();
  const latest = useRef(bar);
  useEffect(() => {
    latest.current = bar;
  }, [bar]);
  const { state, repaired } = useMemo(() => readAddress(schema, bar.search), [schema, bar.search]);
  const names = repaired.join(',');
  useEffect(() => {
    if (names === '') return;
    const { search, go, onRepaired } = latest.current;
    onRepaired(names.split(','));
    go({ search: writeAddress(schema, search, readAddress(schema, search).state), replace: true });
  }, [names, schema]);
  const patch = useCallback<PatchAddress<State>>(
    (change, how) => {
      const { search, go } = latest.current;
      go({ search: writeAddress(schema, search, change), ...how });
    },
    [schema],
  );
  return [state, patch];
};
