import { useEffect, useRef } from 'react';
import { useAccess } from '../../queries/access.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { markImportCommitted } from '../marks.ts';

/** Marks a commit, once, when the engine has answered over a workspace that holds it: then the import can be asked about, not before. */
export const useMarkCommitted = (committed: number | null): void => {
  const { which, workspace, ask } = useAccess();
  const marked = useRef<number | null>(null);
  const there = committed !== null && which === 'own' && workspace.revision >= committed;
  useEffect(() => {
    if (!there || marked.current === committed) return;
    let left = false;
    const mark = (): void => {
      if (left || marked.current === committed) return;
      marked.current = committed;
      markImportCommitted(committed);
    };
    // Questions wait until the engine shows the newest state. What goes wrong is told by the screens.
    ask(yearSpan()).then(mark, () => undefined);
    return () => {
      left = true;
    };
  }, [there, committed, ask]);
};
