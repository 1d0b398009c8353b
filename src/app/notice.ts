import type { Absent } from './absentIn.ts';

/** What the shell has to tell about the address or the files it was given. */
export type Notice =
  | { readonly kind: 'repaired'; readonly names: readonly string[] }
  | { readonly kind: 'absent'; readonly absent: readonly Absent[] }
  | { readonly kind: 'unknown'; readonly address: string }
  | { readonly kind: 'droppedNothing' }
  | { readonly kind: 'pageNotSaved' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'notCopied'; readonly link: string };
