import { QueryClient } from '@tanstack/react-query';

/** Answers never grow stale: the revision is part of their key. Nothing here knows of a network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, gcTime: 30 * 60_000, structuralSharing: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
