import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './build/dist.ts';
import { sayWhere, serveForUser } from './serve/serveForUser.ts';

if (!existsSync(join(DIST, 'index.html'))) {
  console.error(`There is no built product in ${DIST}/. Run: npm run build`);
  process.exit(1);
}
sayWhere(await serveForUser());
