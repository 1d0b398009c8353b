import type { SetAsideColumns } from '../domain/setAside.ts';
import type { Draft } from './draft.ts';

/** A draft's set-aside cells as if its file were the only one of an import; `file` is the number it was interpreted with. */
export const setAsideOfDraft = ({ setAside, headers }: Pick<Draft, 'setAside' | 'headers'>, file: number): SetAsideColumns => ({
  ...setAside,
  headers: Array.from({ length: file + 1 }, (_, at) => (at === file ? headers : [])),
});
