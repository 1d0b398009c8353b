import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAccess } from '../queries/access.ts';
import { answerOptions } from '../queries/answerOptions.ts';
import type { Search } from '../ui/AddressContext.ts';
import type { ScreenName } from './screens.ts';
import { screenQuestions } from './screenQuestions.ts';

/** Asks what a screen will ask while the pointer is still on its way to the press. */
export const useAskAhead = (): ((screen: ScreenName, search: Search) => void) => {
  const client = useQueryClient();
  const { which, workspace, ask } = useAccess();
  return useCallback(
    (screen, search) => {
      screenQuestions[screen](search, workspace).then(
        (questions) => {
          for (const question of questions) void client.prefetchQuery(answerOptions(question, { which, revision: workspace.revision, ask }));
        },
        // The screen itself will ask again and say what is wrong.
        () => undefined,
      );
    },
    [client, which, workspace, ask],
  );
};
