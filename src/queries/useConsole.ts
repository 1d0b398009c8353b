import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { ConsoleAnswer } from '../domain/answers/consoleAnswer.ts';
import { useAccess } from './access.ts';

const MOST_ROWS = 10_000;
export const MOST_SECONDS = 30;

interface ConsoleState {
  /** Of the query before, while the next runs. */
  readonly answer: ConsoleAnswer | null;
  readonly running: boolean;
  readonly again: () => void;
  readonly cancel: () => void;
}

/** Runs a query over the workspace on view: when it, the workspace or the revision changes, and when it is asked again. */
export const useConsole = (sql: string): ConsoleState => {
  const { console, workspace, which } = useAccess();
  const controller = useRef<AbortController | null>(null);
  const { data, isFetching, refetch } = useQuery({
    queryKey: ['console', which, workspace.revision, sql],
    queryFn: ({ signal }) => {
      const made = new AbortController();
      signal.addEventListener('abort', () => made.abort());
      controller.current = made;
      return console(sql, { rows: MOST_ROWS, ms: MOST_SECONDS * 1000, signal: made.signal });
    },
    enabled: sql.trim() !== '',
    placeholderData: keepPreviousData,
    // Up to ten thousand rows: not worth keeping.
    gcTime: 0,
  });
  return {
    answer: sql.trim() === '' ? null : (data ?? null),
    running: isFetching,
    again: useCallback(() => void refetch(), [refetch]),
    cancel: useCallback(() => controller.current?.abort(), []),
  };
};
