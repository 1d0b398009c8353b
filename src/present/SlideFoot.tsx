import { use } from 'react';
import { useSlideHost } from './SlideHost.ts';
import type { ScreenSlide } from './story.ts';
import { useFooter } from './useFooter.ts';

/** The foot of a slide: date, scope, sources, number. Suspends while the data come. */
export const SlideFoot = ({ slide, number }: { readonly slide: ScreenSlide; readonly number: number }) => {
  const host = useSlideHost();
  const { access } = use(host.frozen(slide));
  const footer = useFooter();
  return (
    <footer className="slide-foot">
      <span>{footer(slide, access).line}</span>
      <span>{number}</span>
    </footer>
  );
};
