import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { LoadingSkeleton } from '../ui/LoadingSkeleton.tsx';
import { screens, type Screen } from './screens.ts';
import { ScreenFailed } from './ScreenFailed.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: () => null });

const component = ({ name, load }: Screen) => lazyRouteComponent(async () => ({ [name]: await load() }), name);

const first = screens.slice(0, 1).map((screen) => createRoute({ getParentRoute: () => root, path: '/', component: component(screen) }));
const named = screens.map((screen) => createRoute({ getParentRoute: () => root, path: `/${screen.name}`, component: component(screen) }));

/** Hash addresses, so that the page works from any folder and from a file. What they hold is checked by each screen's own schema. */
export const makeRouter = (history: RouterHistory = createHashHistory()) =>
  createRouter({
    routeTree: root.addChildren([...first, ...named]),
    history,
    defaultErrorComponent: ScreenFailed,
    defaultPendingComponent: LoadingSkeleton,
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    defaultStructuralSharing: true,
  });

export type AppRouter = ReturnType<typeof makeRouter>;
