import type { Access } from '../queries/access.ts';
import type { FrozenData } from './story.ts';

/** The data on view, so named that they can be had again: as of their last entry; the day is that of the last import. */
export const frozenNow = ({ which, workspace: { revision, imports } }: Pick<Access, 'which' | 'workspace'>): FrozenData => ({
  workspace: which,
  revision,
  at: imports.filter(({ live }) => live).map(({ at }) => at).toSorted().at(-1) ?? null,
});
