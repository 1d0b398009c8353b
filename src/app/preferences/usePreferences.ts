import { useSyncExternalStore } from 'react';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { preferenceStore, type PreferenceStore } from './preferenceStore.ts';

export const usePreferences = (): readonly [Preferences, PreferenceStore['set']] => [
  useSyncExternalStore(preferenceStore.subscribe, preferenceStore.get, () => DEFAULT_PREFERENCES),
  preferenceStore.set,
];
