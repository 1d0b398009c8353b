import { useEffect, useRef, useState } from 'react';
import type { SlideShape } from '../../export/deck.ts';
import { ScaledSlide, slideWidth, SLIDE_HEIGHT } from '../ScaledSlide.tsx';
import type { Slide } from '../story.ts';

interface Props {
  readonly slide: Slide;
  readonly shape: SlideShape;
  readonly number: number;
}

/** A slide in small, as it will be: drawn when it comes into view, or when there is time. Its words are said beside it. */
export const Thumb = ({ slide, shape, number }: Props) => {
  const place = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || near) return undefined;
    const show = (): void => setNear(true);
    const watch = new IntersectionObserver((entries) => (entries.some(({ isIntersecting }) => isIntersecting) ? show() : undefined));
    watch.observe(element);
    const idle = requestIdleCallback(show);
    return () => {
      watch.disconnect();
      cancelIdleCallback(idle);
    };
  }, [near]);
  return (
    <span ref={place} className="story-thumb" data-drawn={drawn} inert style={{ aspectRatio: `${slideWidth(shape)} / ${SLIDE_HEIGHT}` }}>
      {near && <ScaledSlide slide={slide} shape={shape} number={number} onDrawn={() => setDrawn(true)} />}
    </span>
  );
};
