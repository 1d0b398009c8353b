import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { FailedState } from '../ui/FailedState.tsx';

/** What stands in place of a screen that threw: the shell around it goes on working. */
export const ScreenFailed = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return <FailedState error={error} onRetry={retry} />;
};
