import { useEffect } from 'react';
import { useDrawn } from '../ui/DrawnContext.ts';

/** Tells the shell that a table of a screen has been drawn with these rows; undefined while they are still coming. */
export const useDrawnWith = (view: string, rows: unknown): void => {
  const drawn = useDrawn();
  useEffect(() => {
    if (rows !== undefined) drawn(view);
  }, [drawn, view, rows]);
};
