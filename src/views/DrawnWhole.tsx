import { createContext, useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, type ReactNode } from 'react';
import type { Drawing } from '../charts/drawing.ts';
import { useDrawn } from '../ui/DrawnContext.ts';
import { drawnParts, type DrawnParts } from './drawnParts.ts';

const PartsContext = createContext<DrawnParts | null>(null);

interface Props {
  readonly view: string;
  readonly children: ReactNode;
}

/** Tells the shell that a screen is drawn once every chart in it shows its latest rows, and not before. */
export const DrawnWhole = ({ view, children }: Props) => {
  const drawn = useDrawn();
  const parts = useMemo(() => drawnParts(() => drawn(view)), [drawn, view]);
  return <PartsContext value={parts}>{children}</PartsContext>;
};

/** For a chart of the screen: what to call each time it has been drawn. */
export const useDrawnPart = (drawing: Drawing): ((now: Drawing) => void) => {
  const parts = useContext(PartsContext);
  const id = useId();
  // Before any chart draws: drawing is done in effects.
  useLayoutEffect(() => {
    parts?.want(id, drawing);
    return () => parts?.leave(id);
  }, [parts, id, drawing]);
  return useCallback((now) => parts?.drew(id, now), [parts, id]);
};

/** While `waiting`, the screen is not whole: some of its charts have yet to be given the new rows. */
export const useDrawnLater = (waiting: boolean): void => {
  const parts = useContext(PartsContext);
  useLayoutEffect(() => parts?.hold(waiting), [parts, waiting]);
  useEffect(() => {
    if (!waiting) parts?.look();
  }, [parts, waiting]);
};
