import { createContext } from 'react';

/** Opens the dialog in which a pack for the school on view is made; null where nothing can be handed on. */
export const MakePackContext = createContext<(() => void) | null>(null);
