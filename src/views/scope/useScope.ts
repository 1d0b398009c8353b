import { useMemo } from 'react';
import type { SchoolId } from '../../domain/ids.ts';
import type { Scope } from '../../domain/scope.ts';
import { useAccess } from '../../queries/access.ts';
import { useAddress, type PatchAddress } from '../../ui/useAddress.ts';
import { scopeAddress, type ScopeAddress } from './address.ts';
import { scopeOf } from './scopeOf.ts';

interface ScopeOnView {
  readonly scope: Scope;
  /** Drawn out on every screen, first chosen first. */
  readonly chosen: readonly SchoolId[];
  readonly address: ScopeAddress;
  readonly patch: PatchAddress<ScopeAddress>;
}

/** What is chosen for all screens, as it stands in the address. */
export const useScope = (): ScopeOnView => {
  const { workspace } = useAccess();
  const [address, patch] = useAddress(scopeAddress);
  const scope = useMemo(() => scopeOf(address, workspace), [address, workspace]);
  return useMemo(() => ({ scope, chosen: address.schools, address, patch }), [scope, address, patch]);
};
