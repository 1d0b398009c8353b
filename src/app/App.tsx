import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { AppearanceProvider } from './AppearanceProvider.tsx';
import type { AppRouter } from './router.tsx';

interface Props {
  readonly router: AppRouter;
  readonly client: QueryClient;
}

export const App = ({ router, client }: Props) => (
  <QueryClientProvider client={client}>
    <AppearanceProvider>
      <RouterProvider router={router} />
    </AppearanceProvider>
  </QueryClientProvider>
);
