import { existsSync } from 'node:fs';
import { sayWhere, serveForUser } from './serve/serveForUser.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no built product in dist/. Run: npm run build');
  process.exit(1);
}
sayWhere(await serveForUser());
