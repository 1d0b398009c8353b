import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlidePart, SlideShape } from '../export/deck.ts';
import { keepFitting, type Cut } from './keepFitting.ts';
import { keepReports } from './reports.ts';
import { readSlide } from './readSlide.ts';
import { SlideBoundary } from './SlideBoundary.tsx';
import { SlideFoot } from './SlideFoot.tsx';
import { useSlideHost } from './SlideHost.ts';
import { SlideScreen, type Shown } from './SlideScreen.tsx';
import type { ScreenSlide, Slide } from './story.ts';
import { whenDrawn } from './whenDrawn.ts';
import './slide.css';

/** Of letters where no chart stands, in pixels. */
const LARGEST = 30;

interface Props {
  readonly slide: Slide;
  readonly shape: SlideShape;
  /** Counted from 1. */
  readonly number: number;
  /** Told each time the slide stands as it is to stand, with what stands on it; without parts where its part is not there. */
  readonly onDrawn?: (parts: readonly SlidePart[]) => void;
}

/** A slide at its own size (slide.css), whatever shows it makes it larger or smaller. */
export const SlideView = ({ slide, shape, number, onDrawn }: Props) => (
  <article className="slide" data-kind={slide.kind} data-shape={shape}>
    {slide.kind === 'screen' ? <ScreenOfSlide slide={slide} number={number} {...(onDrawn ? { onDrawn } : {})} /> : <WordsOfSlide slide={slide} number={number} {...(onDrawn ? { onDrawn } : {})} />}
  </article>
);

const WordsOfSlide = ({ slide, number, onDrawn }: { readonly slide: Exclude<Slide, ScreenSlide>; readonly number: number; readonly onDrawn?: Props['onDrawn'] }) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (place.current ? keepFitting(place.current) : undefined), []);
  useEffect(() => onDrawn?.([]), [onDrawn]);
  return (
    <>
      <div ref={place} className="slide-words">
        <h1>{slide.heading}</h1>
        {slide.kind === 'text' ? <ul>{slide.lines.map((line, at) => <li key={`${at} ${line}`}>{line}</li>)}</ul> : slide.lines.map((line, at) => <p key={`${at} ${line}`}>{line}</p>)}
      </div>
      <footer className="slide-foot">
        <span />
        <span>{number}</span>
      </footer>
    </>
  );
};

const ScreenOfSlide = ({ slide, number, onDrawn }: { readonly slide: ScreenSlide; readonly number: number; readonly onDrawn?: Props['onDrawn'] }) => {
  const { t } = useTranslation();
  const host = useSlideHost();
  const stage = useRef<HTMLDivElement>(null);
  const [reports] = useState(keepReports);
  const [missing, setMissing] = useState(false);
  const [cut, setCut] = useState<Cut | null>(null);
  const told = useRef(onDrawn);
  useLayoutEffect(() => {
    told.current = onDrawn;
  });
  useLayoutEffect(() => {
    if (!stage.current) return undefined;
    return keepFitting(stage.current, { largest: LARGEST, onCut: (now) => setCut((last) => (JSON.stringify(last) === JSON.stringify(now) ? last : now)) });
  }, []);
  const key = JSON.stringify([slide.screen, slide.search, slide.panel, slide.data, slide.answers]);
  // A story that comes back from the store is made of new objects that say the same.
  // oxlint-disable-next-line react/exhaustive-deps
  const shown = useMemo((): Shown => slide, [key]);
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    setMissing(false);
    let ended = false;
    let end = (): void => undefined;
    void host.frozen(shown).then(
      ({ client }) => {
        if (ended) return;
        end = whenDrawn({ stage: element, panel: shown.panel, reports, asking: () => client.isFetching() > 0 }, (drawn) => {
          setMissing(drawn === 'missing');
          void readSlide(element, reports).then((parts) => (ended ? undefined : told.current?.(drawn === 'missing' ? [] : parts)));
        });
      },
      // Said by the boundary.
      () => told.current?.([]),
    );
    return () => {
      ended = true;
      end();
    };
  }, [host, shown, reports]);
  const gone = <p className="slide-gone">{t('story.gone')}</p>;
  return (
    <>
      {slide.caption !== '' && <h1 className="slide-caption">{slide.caption}</h1>}
      <div ref={stage} className="slide-stage">
        {missing && gone}
        <SlideBoundary key={slide.answers} onFailed={() => told.current?.([])} fallback={gone}>
          <Suspense>
            <SlideScreen shown={shown} reports={reports} />
          </Suspense>
        </SlideBoundary>
      </div>
      {cut && <p className="slide-cut">{cut.kind === 'rows' ? t('story.cut', { n: cut.shown, of: cut.of }) : t('story.cutBelow')}</p>}
      <SlideBoundary key={`foot ${slide.answers}`} onFailed={() => undefined} fallback={null}>
        <Suspense fallback={<footer className="slide-foot" />}>
          <SlideFoot slide={slide} number={number} />
        </Suspense>
      </SlideBoundary>
    </>
  );
};
