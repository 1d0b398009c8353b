/** What the page may do: everything from its own origin, nothing from elsewhere, no code from text. */
const RULES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // blob: a worker that must be started anew, from the script kept in memory, so that nothing is requested after load.
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** For the page's own meta element, where `frame-ancestors` has no meaning. */
export const CONTENT_SECURITY_POLICY_META = RULES.join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...RULES, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** While developing, Vite refreshes the page through a socket and an inline script; all else stays as built. */
export const DEVELOPMENT_POLICY = RULES.map((rule) =>
  rule.startsWith('script-src') ? `${rule} 'unsafe-inline'` : rule.startsWith('connect-src') ? `${rule} ws:` : rule,
).join('; ');
