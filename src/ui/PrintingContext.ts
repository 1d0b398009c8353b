import { createContext } from 'react';

/** Whether the page is being printed: nothing scrolls then, and nothing is pressed. */
export const PrintingContext = createContext(false);
