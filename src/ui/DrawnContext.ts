import { createContext, useContext } from 'react';

/** Told by a screen each time its main chart or table has been drawn with new rows: `drawn('trend')`. */
export type Drawn = (view: string) => void;

export const DrawnContext = createContext<Drawn>(() => undefined);

export const useDrawn = (): Drawn => useContext(DrawnContext);
