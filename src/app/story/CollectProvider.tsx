import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { CollectContext, type Collecting } from '../../ui/CollectContext.ts';
import { CollectNotice, type CollectNews } from './CollectNotice.tsx';
import { watchTouches } from './lastTouched.ts';
import { openStories } from './stories.ts';
import { useCollect } from './useCollect.ts';

/** Lets every chart and the shortcut collect what is on view, and says what came of it, with the way back. */
export const CollectProvider = ({ children }: { readonly children: ReactNode }) => {
  const { screen } = useAddressBar();
  const collect = useCollect();
  const [news, setNews] = useState<CollectNews | null>(null);
  useEffect(watchTouches, []);
  const onCollect = useCallback(
    (what: Collecting) => {
      void collect(what).then((outcome) => {
        if (!outcome) setNews({ kind: 'nothing' });
        else if (outcome.ok) setNews({ kind: 'collected', ...outcome.value });
        else setNews({ kind: 'failed', problem: outcome.problem });
      });
    },
    [collect],
  );
  const onClose = useCallback(() => setNews(null), []);
  return (
    <CollectContext value={onCollect}>
      {children}
      <CollectNotice
        news={screen === 'story' ? null : news}
        onClose={onClose}
        onUndo={({ story, slide }) => {
          void openStories().edit(story.id, { kind: 'removed', slide: slide.id });
          onClose();
        }}
      />
    </CollectContext>
  );
};
