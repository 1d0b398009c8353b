import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { Access } from '../queries/access.ts';
import type { AddressTarget, Search } from '../ui/AddressContext.ts';
import type { FrozenData, ScreenSlide } from './story.ts';

/** The data of a slide: the workspace as it was, and the answers that the slide keeps. */
export interface Frozen {
  /** What it is asked and does not keep yet comes from an engine over the workspace as it was, and is kept from then on. */
  readonly access: Access;
  readonly client: QueryClient;
}

/** What the shell gives the slides: screens, data as they were, and the way out to the live screen. */
export interface SlideHost {
  /** The same promise each time, so that what has come once is there at once. */
  readonly frozen: (slide: Pick<ScreenSlide, 'data' | 'answers'>) => Promise<Frozen>;
  readonly screen: (name: string) => ReactNode;
  /** What a link on a slide takes along. */
  readonly along: (search: Search, named: Search) => Search;
  readonly href: (target: AddressTarget) => string;
  /** Leaves the slide for the live screen over the slide's data. */
  readonly open: (data: FrozenData, target: AddressTarget) => void;
  /** How the data of a workspace stand now; null where nobody knows yet. The same object until they change. */
  readonly now: (workspace: FrozenData['workspace']) => FrozenData | null;
  readonly onNow: (listener: () => void) => () => void;
}

export const SlideHostContext = createContext<SlideHost | null>(null);

export const useSlideHost = (): SlideHost => {
  const host = useContext(SlideHostContext);
  if (!host) throw new Error('useSlideHost outside SlideHostContext');
  return host;
};
