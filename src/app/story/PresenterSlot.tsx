import { lazy, Suspense, useLayoutEffect } from 'react';
import { setStageTheme } from '../theme/stageTheme.ts';

const Presenter = lazy(async () => ({ default: (await import('../../present/presenter/Presenter.tsx')).Presenter }));

/** In place of frame and screen while a story is shown, in the theme for a hall. */
export const PresenterSlot = () => {
  useLayoutEffect(() => {
    setStageTheme('projector');
    return () => setStageTheme(null);
  }, []);
  return (
    <Suspense>
      <Presenter />
    </Suspense>
  );
};
