import type { Translate } from '../../words/translate.ts';
import { shortcuts, type ShortcutId } from './shortcuts.ts';

const isMac = (): boolean => typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

const keyName = (key: string): string =>
  key.replace('Mod+', isMac() ? '⌘ ' : 'Ctrl ').replace('Shift+', 'Shift ').replace(/[a-z]$/, (letter) => letter.toUpperCase());

/** The first way to type a shortcut, as people write it: `G 然后 T`, `Ctrl K`. */
export const keysInWords = (t: Translate, id: ShortcutId): string => (shortcuts[id][0] ?? []).map(keyName).join(` ${t('commands.followedBy')} `);
