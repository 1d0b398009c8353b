import { lazy, Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Deck } from '../../export/deck.ts';
import { MakeDeckContext, type MakeDeck } from '../../present/MakeDeck.ts';
import { SlideHostContext, type SlideHost } from '../../present/SlideHost.ts';
import { StoryShelfContext } from '../../present/StoryShelf.ts';
import type { Story } from '../../present/story.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { scopedSearch } from '../carriedSearch.ts';
import { screens } from '../screens.ts';
import { usePaperLook } from '../theme/usePaperLook.ts';
import { openWorkspaces } from '../workspace/workspaces.ts';
import { frozenSlides } from './frozenSlides.ts';
import { backFrom } from './back.ts';
import { liveSearch } from './liveSearch.ts';
import { presentData } from './presentData.ts';
import { openStories } from './stories.ts';

const DeckRoom = lazy(async () => ({ default: (await import('../../present/DeckRoom.tsx')).DeckRoom }));

const elements: ReadonlyMap<string, ReactNode> = new Map(
  screens.map(({ name, load }) => {
    const Screen = lazy(async () => ({ default: await load() }));
    return [name, <Screen key={name} />];
  }),
);

interface Job {
  readonly id: number;
  readonly story: Story;
  readonly done: (deck: Deck) => void;
  readonly fail: (reason: Error) => void;
}

/** What slides need of the shell. Opened with the first story that is looked at; the build has none. */
export const StoryRoom = ({ children }: { readonly children: ReactNode }) => {
  const { search, go, href } = useAddressBar();
  const look = usePaperLook();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const frozen = useRef<SlideHost['frozen'] | null>(null);
  const host = useMemo(
    (): SlideHost => ({
      frozen: (slide) => {
        frozen.current ??= frozenSlides(openWorkspaces(), openStories());
        return frozen.current(slide);
      },
      screen: (name) => elements.get(name) ?? null,
      along: scopedSearch,
      href,
      open: (data, target) => go({ ...target, search: { ...liveSearch(data, target.search), ...backFrom(search) } }),
      ...presentData,
    }),
    [search, go, href],
  );
  const made = useRef(0);
  const make = useCallback<MakeDeck>(
    (story) =>
      new Promise((resolve, reject) => {
        made.current += 1;
        const id = made.current;
        setJobs((before) => [...before, { id, story, done: resolve, fail: reject }]);
      }),
    [],
  );
  const [job] = jobs;
  const end = ({ id }: Job): void => setJobs((before) => before.filter((one) => one.id !== id));
  const shelf = useMemo(() => (typeof window === 'undefined' ? null : openStories()), []);
  return (
    <StoryShelfContext value={shelf}>
      <SlideHostContext value={host}>
        <MakeDeckContext value={make}>
          {children}
          {job && (
            <Suspense>
              <DeckRoom
                key={job.id}
                story={job.story}
                look={look}
                onDone={(deck) => {
                  job.done(deck);
                  end(job);
                }}
                onFailed={() => {
                  job.fail(new Error('A slide of the story did not come'));
                  end(job);
                }}
              />
            </Suspense>
          )}
        </MakeDeckContext>
      </SlideHostContext>
    </StoryShelfContext>
  );
};
