import { shortcuts, type ShortcutId } from './shortcuts.ts';

export interface Stroke {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
}

export type KeyMatch =
  | { readonly kind: 'run'; readonly id: ShortcutId }
  /** The first key of a pair. */
  | { readonly kind: 'wait'; readonly keys: readonly string[] }
  | { readonly kind: 'none' };

const hasShift: ReadonlySet<string> = new Set(Object.values(shortcuts).flatMap((ways) => ways.flatMap((keys) => keys.filter((key) => key.startsWith('Shift+')))));

/** A letter with Shift is the letter, unless something else is meant by it. */
const nameOf = ({ key, mod, shift }: Stroke): string => (shift && !mod && hasShift.has(`Shift+${key.toLowerCase()}`) ? `Shift+${key.toLowerCase()}` : mod ? `Mod+${key.toLowerCase()}` : key.length === 1 ? key.toLowerCase() : key);

const isShortcutId = (text: string): text is ShortcutId => Object.hasOwn(shortcuts, text);

const startsWith = (keys: readonly string[], typed: readonly string[]): boolean => typed.every((key, place) => keys[place] === key);

/** What a key means after those already typed; with single keys off, only chords with a modifier count. */
export const matchKeys = (before: readonly string[], stroke: Stroke, singleKeys: boolean): KeyMatch => {
  const name = nameOf(stroke);
  if (!stroke.mod && !singleKeys) return { kind: 'none' };
  for (const typed of before.length > 0 ? [[...before, name], [name]] : [[name]]) {
    for (const [id, ways] of Object.entries(shortcuts)) {
      const way = ways.find((keys) => startsWith(keys, typed));
      if (way && isShortcutId(id)) return way.length === typed.length ? { kind: 'run', id } : { kind: 'wait', keys: typed };
    }
  }
  return { kind: 'none' };
};
