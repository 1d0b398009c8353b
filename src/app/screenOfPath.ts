import { isScreenName, type ScreenName } from './screens.ts';

/** The screen a path names; the bare address is the overview, null is no screen of ours. */
export const screenOfPath = (path: string): ScreenName | null => {
  const name = path.split('/').find((part) => part !== '');
  if (name === undefined) return 'overview';
  return isScreenName(name) ? name : null;
};
