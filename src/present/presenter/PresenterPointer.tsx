import { useEffect, useState } from 'react';

/** A bright dot where the pointer is. */
export const PresenterPointer = () => {
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(() => {
    const move = ({ clientX, clientY }: PointerEvent): void => setPlace({ x: clientX, y: clientY });
    window.addEventListener('pointermove', move);
    return () => window.removeEventListener('pointermove', move);
  }, []);
  return place && <div className="presenter-pointer" style={{ left: place.x, top: place.y }} />;
};
