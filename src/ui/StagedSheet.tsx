import { useEffect, useRef } from 'react';
import { usePartStage } from './PartStage.ts';
import type { Sheet } from './SaveTableContext.ts';

/** On a slide: tells of the table that can be saved where this stands, and shows nothing. */
export const StagedSheet = ({ sheet }: { readonly sheet: () => Sheet | Promise<Sheet> }) => {
  const onSheet = usePartStage()?.onSheet;
  const place = useRef<HTMLSpanElement>(null);
  const latest = useRef(sheet);
  useEffect(() => {
    latest.current = sheet;
  });
  useEffect(() => (place.current ? onSheet?.(place.current, () => latest.current()) : undefined), [onSheet]);
  return <span ref={place} hidden />;
};
