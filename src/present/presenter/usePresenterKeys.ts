import { useEffect, useRef, useState } from 'react';
import { presenterKey, type PresenterDeed } from './presenterKey.ts';

/** Digits typed so long ago are forgotten. */
const PAUSE_MS = 3000;

/** Only the keys that a control does not need for itself. */
const isTaken = (target: EventTarget | null, key: string): boolean =>
  target !== null && 'closest' in target && typeof target.closest === 'function' && (key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null;

/** Listens in the windows given for the keys of who presents; gives back the digits typed so far. */
export const usePresenterKeys = (run: (deed: PresenterDeed) => void, windows: readonly Window[]): string => {
  const [digits, setDigits] = useState('');
  const latest = useRef({ run, digits });
  useEffect(() => {
    latest.current = { run, digits };
  });
  useEffect(() => {
    if (digits === '') return undefined;
    const forgetting = setTimeout(() => setDigits(''), PAUSE_MS);
    return () => clearTimeout(forgetting);
  }, [digits]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target, event.key)) return;
      const deed = presenterKey({ key: event.key, shift: event.shiftKey }, latest.current.digits);
      if (!deed) return;
      event.preventDefault();
      setDigits(deed.kind === 'typed' ? deed.digits : '');
      if (deed.kind !== 'typed') latest.current.run(deed);
    };
    for (const one of windows) one.addEventListener('keydown', onKey);
    return () => {
      for (const one of windows) one.removeEventListener('keydown', onKey);
    };
  }, [windows]);
  return digits;
};
