/**
 * Every shortcut of the product: the id of a command and its keys, one after the other. Single characters are typed
 * without a modifier and can be switched off; `Mod` is Ctrl, or Command on a Mac.
 */
export const shortcuts = {
  palette: [['Mod+k'], ['/']],
  help: [['?']],
  overview: [['g', 'o']],
  trend: [['g', 't']],
  compare: [['g', 'c']],
  data: [['g', 'd']],
  importFiles: [['i']],
  table: [['t']],
  language: [['l']],
  projector: [['p']],
  fold: [['[']],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

export type ShortcutId = keyof typeof shortcuts;
