import { useCallback } from 'react';
import { HelpDialog } from '../help/HelpDialog.tsx';
import { PasteReport } from '../drop/PasteReport.tsx';
import { useOverlay } from '../OverlayContext.ts';
import { PackDialog } from '../pack/PackDialog.tsx';
import { usePreferences } from '../preferences/usePreferences.ts';
import { CommandPalette } from './CommandPalette.tsx';
import type { ShortcutId } from './shortcuts.ts';
import { useActions } from './useActions.ts';
import { useShortcuts } from './useShortcuts.ts';

/** The shortcuts at work, and what they open over the screen. */
export const Commands = () => {
  const { overlay, show } = useOverlay();
  const [{ keys }] = usePreferences();
  const actions = useActions();
  useShortcuts((id: ShortcutId) => actions[id](), keys);
  const close = useCallback(() => show(null), [show]);
  if (overlay === 'palette') return <CommandPalette onClose={close} />;
  if (overlay === 'help') return <HelpDialog onClose={close} />;
  if (overlay === 'paste') return <PasteReport onClose={close} />;
  if (overlay === 'pack') return <PackDialog onClose={close} />;
  return null;
};
