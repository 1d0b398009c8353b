import { useLayoutEffect, useRef, useState } from 'react';
import type { SlidePart, SlideShape } from '../export/deck.ts';
import { SlideView } from './SlideView.tsx';
import type { Slide } from './story.ts';

export const SLIDE_HEIGHT = 720;
export const slideWidth = (shape: SlideShape): number => (shape === 'wide' ? 1280 : 960);

interface Props {
  readonly slide: Slide;
  readonly shape: SlideShape;
  readonly number: number;
  readonly onDrawn?: (parts: readonly SlidePart[]) => void;
}

/** A slide as wide as its place, whatever its own size. */
export const ScaledSlide = ({ slide, shape, number, onDrawn }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  const width = slideWidth(shape);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => setScale(element.clientWidth / width);
    measure();
    // Of the window that it stands in, which may be another than this page's.
    const { ResizeObserver: Sized } = element.ownerDocument.defaultView ?? window;
    const sized = new Sized(measure);
    sized.observe(element);
    return () => sized.disconnect();
  }, [width]);
  return (
    <div ref={place} className="slide-scaled" style={{ aspectRatio: `${width} / ${SLIDE_HEIGHT}` }}>
      <div className="slide-scale" style={{ transform: `scale(${scale})` }}>
        <SlideView slide={slide} shape={shape} number={number} {...(onDrawn ? { onDrawn } : {})} />
      </div>
    </div>
  );
};
