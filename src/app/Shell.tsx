import { Outlet } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { AddressBarProvider } from './AddressBarProvider.tsx';
import { TemporaryAccess } from './TemporaryAccess.tsx';
import { Frame } from './Frame.tsx';
import type { Notice } from './notice.ts';

/** Everything that stands around the screens, and the providers that need the address. */
export const Shell = () => {
  const [notice, setNotice] = useState<Notice | null>(null);
  const onRepaired = useCallback((names: readonly string[]) => setNotice({ kind: 'repaired', names }), []);
  return (
    <AddressBarProvider onRepaired={onRepaired}>
      <TemporaryAccess>
        <Frame notice={notice} onNotice={setNotice}>
          <Outlet />
        </Frame>
      </TemporaryAccess>
    </AddressBarProvider>
  );
};
