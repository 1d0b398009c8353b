import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useAccess } from '../../queries/access.ts';
import { useAddress } from '../../ui/useAddress.ts';
import { behindAddress, behindText, parseBehind, type Behind } from './address.ts';

const BehindDrawer = lazy(async () => ({ default: (await import('./BehindDrawer.tsx')).BehindDrawer }));

export const useOpenBehind = (): ((behind: Behind) => void) => {
  const [, patch] = useAddress(behindAddress);
  return useCallback((behind) => patch({ behind: behindText(behind) }), [patch]);
};

/** Stands once in each screen with district figures: opens what `behind=` in the address names. */
export const BehindFigures = () => {
  const [{ behind: text }, patch] = useAddress(behindAddress);
  const { workspace } = useAccess();
  const behind = useMemo(() => parseBehind(text), [text]);
  const metric = behind && workspace.metrics.find((candidate) => candidate.id === behind.metric);
  if (!behind || !metric) return null;
  return (
    <Suspense>
      <BehindDrawer key={text} behind={behind} metric={metric} onClose={() => patch({ behind: '' })} />
    </Suspense>
  );
};
