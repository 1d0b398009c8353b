import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import { AddressContext, type AddressBar, type AddressTarget, type Search } from '../ui/AddressContext.ts';
import { scopedSearch } from './carriedSearch.ts';
import { screenOfPath } from './screenOfPath.ts';

interface Props {
  readonly onRepaired: AddressBar['onRepaired'];
  readonly children: ReactNode;
}

/** Gives the screens the address bar, so that they need not know the router. */
export const AddressBarProvider = ({ onRepaired, children }: Props) => {
  const router = useRouter();
  const location = useRouterState({ select: (state) => state.location });
  const screen = screenOfPath(location.pathname) ?? 'overview';
  const search: Readonly<Record<string, unknown>> = location.search;
  const go = useCallback(
    ({ screen: to = screen, search: wanted, replace = false }: AddressTarget) => {
      void router.navigate({ to: `/${to}`, search: wanted, replace });
    },
    [router, screen],
  );
  const href = useCallback(
    ({ screen: to = screen, search: wanted }: AddressTarget) =>
      router.history.createHref(`/${to}${router.options.stringifySearch(wanted)}`),
    [router, screen],
  );
  const along = useCallback((named: Search) => scopedSearch(search, named), [search]);
  const bar = useMemo(() => ({ screen, search, go, href, along, onRepaired }), [screen, search, go, href, along, onRepaired]);
  return <AddressContext value={bar}>{children}</AddressContext>;
};
