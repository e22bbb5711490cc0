/**
 * The page's Content-Security-Policy. No inline script, nothing from another origin; 'wasm-unsafe-eval' lets the
 * search kernel (WebAssembly) run. A nonce is only for the development server, whose React plugin injects inline code.
 */
export function contentSecurityPolicy(nonce?: string): string {
  const own = nonce ? `'self' 'nonce-${nonce}'` : "'self'"
  return [
    "default-src 'none'",
    `script-src ${own} 'wasm-unsafe-eval'`,
    `style-src ${own}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "manifest-src 'self'",
    // Addresses of workers are made by the page's one policy, and nothing else writes code or markup
    "require-trusted-types-for 'script'",
    'trusted-types own-script',
  ].join('; ')
}
