/**
 * Every shortcut of the product: the id of a command and its keys, one after the other. Single characters are typed
 * without a modifier, or with Shift, and can be switched off; `Mod` is Ctrl, or Command on a Mac.
 */
export const shortcuts = {
  palette: [['Mod+k'], ['/']],
  help: [['?']],
  overview: [['g', 'o']],
  trend: [['g', 't']],
  compare: [['g', 'c']],
  distribution: [['g', 'i']],
  heat: [['g', 'h']],
  relation: [['g', 'r']],
  brand: [['g', 'b']],
  findings: [['g', 'f']],
  profile: [['g', 'p']],
  noticed: [['g', 'n']],
  sql: [['g', 'q']],
  data: [['g', 'd']],
  story: [['g', 's']],
  collect: [['c']],
  collectScreen: [['Shift+c']],
  importFiles: [['i']],
  filter: [['f']],
  table: [['t']],
  language: [['l']],
  projector: [['p']],
  fold: [['[']],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

export type ShortcutId = keyof typeof shortcuts;
