import { useEffect } from 'react';
import { useDrawn } from '../../ui/DrawnContext.ts';

/** Tells the shell that the data screen has been drawn with these rows; undefined while they are still coming. */
export const useDrawnOnce = (rows: unknown): void => {
  const drawn = useDrawn();
  useEffect(() => {
    if (rows !== undefined) drawn('data');
  }, [drawn, rows]);
};
