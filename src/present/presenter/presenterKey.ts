/** What a key means while a story is shown. */
export type PresenterDeed =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'blackout' | 'overview' | 'escape' | 'pointer' | 'notes' | 'window' | 'fullscreen' | 'explore' | 'end' }
  | { readonly kind: 'typed'; readonly digits: string }
  | { readonly kind: 'goTo'; readonly number: number };

type Plain = Exclude<PresenterDeed['kind'], 'typed' | 'goTo'>;

/** Clickers send the keys of the usual programs: pages, B or a full stop, F5. */
const KEYS: ReadonlyMap<string, Plain> = new Map(Object.entries<Plain>({
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next',
  ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous', Backspace: 'previous',
  Home: 'first', End: 'last',
  b: 'blackout', '.': 'blackout',
  o: 'overview', Escape: 'escape',
  l: 'pointer', n: 'notes', s: 'window', f: 'fullscreen', F5: 'fullscreen', q: 'end',
}));

interface Stroke {
  readonly key: string;
  readonly shift: boolean;
}

/** The deed that a key asks for after the digits typed before it; null: none of ours. A number is gone to with Enter. */
export const presenterKey = ({ key, shift }: Stroke, digits: string): PresenterDeed | null => {
  if (/^\d$/u.test(key)) return { kind: 'typed', digits: (digits + key).slice(-3) };
  if (key === 'Enter') return digits === '' ? { kind: 'explore' } : { kind: 'goTo', number: Number(digits) };
  if (key === ' ' && shift) return { kind: 'previous' };
  const kind = KEYS.get(key.length === 1 ? key.toLowerCase() : key);
  return kind === undefined ? null : { kind };
};
