import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY_META } from '../serve/securityHeaders.ts';

/** Writes the policy into the built page itself, so that it holds on any server. */
export const policyPlugin = (): Plugin => ({
  name: 'tongbi:policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY_META },
        injectTo: 'head-prepend',
      },
    ],
  },
});
