import { lazy, Suspense } from 'react';
import { useAddressBar } from '../ui/AddressContext.ts';

const SourceDrawer = lazy(async () => ({ default: (await import('../views/source/SourceDrawer.tsx')).SourceDrawer }));

/** The drawer that shows where a figure comes from; its code comes with the first figure that is asked about. */
export const SourceSlot = () => {
  const { search } = useAddressBar();
  if (search['src'] === undefined) return null;
  return (
    <Suspense>
      <SourceDrawer />
    </Suspense>
  );
};
