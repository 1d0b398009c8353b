import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Year } from '../../domain/year.ts';

/** Milliseconds a year stays on view. */
const SPEEDS = { slow: 2400, plain: 1400, fast: 700 } as const;
type Speed = keyof typeof SPEEDS;

export interface Play {
  readonly playing: boolean;
  /** Whether anything may move by itself: not where the system is set to reduce motion. */
  readonly moves: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  /** From the first year again where the last is on view. */
  readonly toggle: () => void;
  readonly pause: () => void;
}

const still = '(prefers-reduced-motion: reduce)';
const subscribe = (listener: () => void): (() => void) => {
  const asked = matchMedia(still);
  asked.addEventListener('change', listener);
  return () => asked.removeEventListener('change', listener);
};
const mayMove = (): boolean => !matchMedia(still).matches;

/** Goes through the years one by one until the last. */
export const usePlay = ({ years, year, onYear }: { readonly years: readonly Year[]; readonly year: Year; readonly onYear: (year: Year) => void }): Play => {
  const moves = useSyncExternalStore(subscribe, mayMove, () => false);
  const [asked, setAsked] = useState<'no' | 'again' | 'yes'>('no');
  const [speed, setSpeed] = useState<Speed>('plain');
  const place = years.indexOf(year);
  const next = years[place + 1];
  const playing = asked !== 'no' && moves && next !== undefined;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => onYear(next), SPEEDS[speed]);
    return () => clearTimeout(timer);
  }, [playing, next, speed, onYear]);
  // The end of the years is the end of the play; a play from the end waits until the first year is on view.
  if (asked === 'again' && playing) setAsked('yes');
  if (asked === 'yes' && !playing) setAsked('no');
  const [first] = years;
  const toggle = useCallback(() => {
    if (!moves) return;
    if (playing) return setAsked('no');
    if (next !== undefined) return setAsked('yes');
    setAsked('again');
    if (first !== undefined) onYear(first);
  }, [moves, playing, next, first, onYear]);
  const pause = useCallback(() => setAsked('no'), []);
  return { playing, moves, speed, setSpeed, toggle, pause };
};
