/** In localStorage: the database of the user's workspace that this browser shows; not there for the first one. */
const KEY = 'tongbi.workspace';
export const FIRST_STORE = 'tongbi';
const LATER = /^tongbi\.[0-9a-f]{8,32}$/u;

const kept = (): string => {
  try {
    return localStorage.getItem(KEY) ?? FIRST_STORE;
  } catch {
    return FIRST_STORE;
  }
};

export const isStoreName = (name: string): boolean => name === FIRST_STORE || LATER.test(name);

let chosen: string | null = null;

/** The database of the user's own workspace on view; the same as long as the page is open. */
export const chosenStore = (): string => {
  chosen ??= isStoreName(kept()) ? kept() : FIRST_STORE;
  return chosen;
};

/** Another workspace from the next load of the page on. */
export const chooseStore = (name: string): void => {
  if (name === FIRST_STORE) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, name);
};
