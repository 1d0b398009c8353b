import { useState } from 'react';
import type { ImportId } from '../../domain/ids.ts';
import type { FigureKey } from '../../domain/journal.ts';
import { useAccess } from '../../queries/access.ts';

/** Figures for which one import is to hold; null: what was decided on them is taken back. */
export interface Ruling {
  readonly figures: readonly FigureKey[];
  readonly holds: ImportId | null;
}

type Last = { readonly kind: 'none' } | { readonly kind: 'done'; readonly back: readonly Ruling[]; readonly n: number } | { readonly kind: 'back' } | { readonly kind: 'failed' };

const keyOf = ({ school, metric, year }: FigureKey): string => `${school}\u001F${metric}\u001F${year}`;

/** Decides which values hold, and undoes the last such act: each figure goes back to what was decided on it before. */
export const useDecide = () => {
  const { workspace, decide } = useAccess();
  const [last, setLast] = useState<Last>({ kind: 'none' });
  const write = async (rulings: readonly Ruling[]): Promise<void> => {
    // One entry of the journal after the other.
    // oxlint-disable-next-line no-await-in-loop
    for (const { figures, holds } of rulings) await decide(figures, holds);
  };
  const run = async (work: () => Promise<Last>): Promise<void> => setLast(await work().catch((): Last => ({ kind: 'failed' })));
  return {
    last,
    rule: (rulings: readonly Ruling[]): Promise<void> => {
      const before = new Map(workspace.decisions.map((decision) => [keyOf(decision), decision.holds]));
      const back = new Map<ImportId | null, FigureKey[]>();
      const all = rulings.flatMap(({ figures }) => figures);
      for (const figure of all) {
        const held = before.get(keyOf(figure)) ?? null;
        const figures = back.get(held) ?? [];
        figures.push(figure);
        back.set(held, figures);
      }
      return run(async () => {
        await write(rulings);
        return { kind: 'done', n: all.length, back: [...back].map(([holds, figures]) => ({ holds, figures })) };
      });
    },
    undo: (): Promise<void> =>
      run(async () => {
        if (last.kind === 'done') await write(last.back);
        return { kind: 'back' };
      }),
  };
};
