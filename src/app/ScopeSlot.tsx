import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressBar } from '../ui/AddressContext.ts';
import { HeaderSlotContext } from '../ui/HeaderSlot.ts';
import { FilterButton } from '../views/scope/FilterButton.tsx';
import { FilterPanel } from '../views/scope/FilterPanel.tsx';
import { ScopeBar } from '../views/scope/ScopeBar.tsx';
import { keysInWords } from './commands/keysInWords.ts';
import { useOverlay } from './OverlayContext.ts';
import { isScoped } from './screens.ts';

/** Puts the filter into the head of each screen that it applies to, or above a screen that shows no head. */
export const ScopeSlot = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { screen, search } = useAddressBar();
  const { overlay, show } = useOverlay();
  const [heads, setHeads] = useState<number | null>(null);
  const take = useCallback(() => {
    setHeads((count) => (count ?? 0) + 1);
    return () => setHeads((count) => (count ?? 1) - 1);
  }, []);
  const applies = isScoped(screen, search);
  const open = overlay === 'filter';
  const slot = useMemo(
    () =>
      applies
        ? { controls: <FilterButton open={open} keys={keysInWords(t, 'filter')} onToggle={() => show(open ? null : 'filter')} />, below: <ScopeBar />, take }
        : null,
    [applies, open, t, show, take],
  );
  return (
    <HeaderSlotContext value={slot}>
      {slot && heads === 0 && (
        <div className="scope-alone">
          {slot.controls}
          {slot.below}
        </div>
      )}
      {children}
      {applies && open && <FilterPanel onClose={() => show(null)} />}
    </HeaderSlotContext>
  );
};
