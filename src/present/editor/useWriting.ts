import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE_MS = 500;

interface Writing {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/** A field that is written in: what stands in it is handed on after a pause, and when it is left. What comes from elsewhere (undo, another tab) replaces it. */
export const useWriting = (kept: string, onWrite: (text: string) => void): Writing => {
  const [value, setValue] = useState(kept);
  const [last, setLast] = useState(kept);
  const write = useRef(onWrite);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unsaid = useRef<string | null>(null);
  useEffect(() => {
    write.current = onWrite;
  });
  if (kept !== last) {
    setLast(kept);
    setValue(kept);
  }
  const hand = useCallback((): void => {
    clearTimeout(waiting.current);
    const text = unsaid.current;
    unsaid.current = null;
    if (text !== null) write.current(text);
  }, []);
  // What was being written when the field goes is not lost.
  useEffect(() => hand, [hand]);
  return {
    value,
    onChange: (text) => {
      setValue(text);
      unsaid.current = text;
      clearTimeout(waiting.current);
      waiting.current = setTimeout(hand, PAUSE_MS);
    },
    onBlur: hand,
  };
};
