import { mkdirSync } from 'node:fs';
import { build } from './build/build.ts';
import { DIST } from './build/dist.ts';
import { sayWhere, serveForUser } from './serve/serveForUser.ts';

// Try the port before the build, so that a taken one is said at once.
mkdirSync(DIST, { recursive: true });
await (await serveForUser()).stop();
await build();
sayWhere(await serveForUser());
