import { DEFAULT_PREFERENCES, parsePreferences, PREFERENCES_KEY, type Preferences } from './preferences.ts';

type Listener = () => void;

export interface PreferenceStore {
  readonly get: () => Preferences;
  readonly set: (change: Partial<Preferences>) => void;
  readonly subscribe: (listener: Listener) => Listener;
}

/** Preferences for as long as the page lives; where storage is refused (private windows, policies) they are kept no longer. */
const makePreferenceStore = (storage: Storage | null): PreferenceStore => {
  const read = (): Preferences => {
    try {
      return parsePreferences(storage?.getItem(PREFERENCES_KEY) ?? null);
    } catch {
      return DEFAULT_PREFERENCES;
    }
  };
  let current = read();
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

export const preferenceStore: PreferenceStore = makePreferenceStore(reachableStorage());
