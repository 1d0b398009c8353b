import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { finishMotion } from './finishMotion.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const resultsSchema = v.array(
  v.object({
    id: v.string(),
    help: v.string(),
    nodes: v.array(v.object({ target: v.array(v.unknown()), html: v.string(), failureSummary: v.optional(v.string(), '') })),
  }),
);

/**
 * Violations of axe's rules (WCAG 2.2 A and AA, and best practices) on what the page shows once nothing moves, one line each. Its rule on skip
 * links is off: to axe every link to another screen (#/…) is one, and ours is a button. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(AXE);
  await finishMotion(page);
  const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"], rules: { "skip-link": { enabled: false } } }).then(({ violations }) => violations)');
  return v
    .parse(resultsSchema, found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => `${id} (${help}) at ${target.map(String).join(' ')}: ${html.slice(0, 160)} — ${failureSummary.split('\n').slice(1).join(';').slice(0, 200)}`),
    );
};
