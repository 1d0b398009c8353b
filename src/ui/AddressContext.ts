import { createContext, useContext } from 'react';

/** The values of an address as they stand in it: texts, numbers, booleans, lists; nothing checked yet. */
export type Search = Readonly<Record<string, unknown>>;

export interface AddressTarget {
  /** Without it, the screen on view. */
  readonly screen?: string;
  readonly search: Search;
  /** True: no new step in the browser's history. */
  readonly replace?: boolean;
}

/** The address bar, as the shell hands it to the screens. */
export interface AddressBar {
  readonly screen: string;
  readonly search: Search;
  readonly go: (target: AddressTarget) => void;
  readonly href: (target: AddressTarget) => string;
  /** What a link names, with what goes along to every screen. */
  readonly along: (named: Search) => Search;
  /** Called after a screen found values it could not use and put its own in their place. */
  readonly onRepaired: (names: readonly string[]) => void;
}

export const AddressContext = createContext<AddressBar | null>(null);

export const useAddressBar = (): AddressBar => {
  const bar = useContext(AddressContext);
  if (!bar) throw new Error('useAddressBar outside AddressContext');
  return bar;
};
