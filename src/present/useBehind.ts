import { useSyncExternalStore } from 'react';
import { useSlideHost } from './SlideHost.ts';
import type { FrozenData, ScreenSlide, Slide } from './story.ts';

/** The slides whose data have changed since, and how those stand now. */
export const useBehind = (slides: readonly Slide[]): readonly { readonly slide: ScreenSlide; readonly now: FrozenData }[] => {
  const host = useSlideHost();
  const own = useSyncExternalStore(host.onNow, () => host.now('own'));
  const sample = useSyncExternalStore(host.onNow, () => host.now('sample'));
  return slides.flatMap((slide) => {
    if (slide.kind !== 'screen') return [];
    const now = slide.data.workspace === 'own' ? own : sample;
    return now && now.revision > slide.data.revision ? [{ slide, now }] : [];
  });
};
