import { carriedPage } from '../carried/carriedPage.ts';
import { DEFAULT_PREFERENCES, parsePreferences, PREFERENCES_KEY, type Preferences } from './preferences.ts';

type Listener = () => void;

export interface PreferenceStore {
  readonly get: () => Preferences;
  readonly set: (change: Partial<Preferences>) => void;
  readonly subscribe: (listener: Listener) => Listener;
}

/** Preferences for as long as the page lives; where storage is refused (private windows, policies) they are kept no longer. */
const makePreferenceStore = (storage: Storage | null, first: Partial<Preferences>): PreferenceStore => {
  const read = (): Preferences => {
    try {
      return parsePreferences(storage?.getItem(PREFERENCES_KEY) ?? null);
    } catch {
      return DEFAULT_PREFERENCES;
    }
  };
  let current = { ...read(), ...first };
  const listeners = new Set<Listener>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change };
      try {
        storage?.setItem(PREFERENCES_KEY, JSON.stringify(current));
      } catch {
        // Full or refused: the choice holds until the page is closed.
      }
      tell();
    },
    subscribe: (listener) => {
      const fromOtherTab = (event: StorageEvent): void => {
        if (event.key !== PREFERENCES_KEY) return;
        current = read();
        listener();
      };
      listeners.add(listener);
      window.addEventListener('storage', fromOtherTab);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', fromOtherTab);
      };
    },
  };
};

const reachableStorage = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

/** A page that was handed on looks as it was saved, and changes nothing of the reader's own. */
const carried = carriedPage();

export const preferenceStore: PreferenceStore = carried ? makePreferenceStore(null, { language: carried.language, theme: carried.theme, guided: true }) : makePreferenceStore(reachableStorage(), {});
