import { lazy, Suspense, useCallback } from 'react';
import { schoolId, type SchoolId } from '../../domain/ids.ts';
import { useAddress } from '../../ui/useAddress.ts';
import { findingsAddress } from './address.ts';

const SaidDrawer = lazy(async () => ({ default: (await import('./SaidDrawer.tsx')).SaidDrawer }));

/** Opens what one school said of a category over the years. */
export const useOpenSaid = (): ((of: { readonly school: SchoolId; readonly category: string }) => void) => {
  const [, patch] = useAddress(findingsAddress);
  return useCallback(({ school, category }) => patch({ said: `${school}~${category}` }), [patch]);
};

/** Stands once in the screen: opens what `said=` in the address names. */
export const SaidBehind = () => {
  const [{ said, kind, part }, patch] = useAddress(findingsAddress);
  const [, school, category] = /^(.+)~([^~]+)$/su.exec(said) ?? [];
  if (school === undefined || category === undefined) return null;
  return (
    <Suspense>
      <SaidDrawer school={schoolId(school)} category={category} kind={part === 'measures' ? 'problem' : kind} onClose={() => patch({ said: '' })} />
    </Suspense>
  );
};
