/**
 * The headers every answer carries. `connect` names what the page may call beside its own origin: the engine's socket.
 * `development` lets the reloading page of `npm run dev` have its inline styles, its preamble and
 * its socket (scripts/dev.ts); nothing shipped uses it.
 */
export function pageHeaders(
  options: { readonly connect?: string; readonly development?: boolean } = {},
): Readonly<Record<string, string>> {
  const inline = options.development ? " 'unsafe-inline'" : ''
  const connect = [options.connect, ...(options.development ? ['ws://127.0.0.1:24678'] : [])]
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      // The spelling dictionaries are read by WebAssembly, in the worker that reads along.
      `script-src 'self' 'wasm-unsafe-eval'${inline}`,
      `style-src 'self'${inline}`,
      "img-src 'self' blob: data:",
      "font-src 'self'",
      ["connect-src 'self'", ...connect.filter((address) => address !== undefined)].join(' '),
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-src 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), display-capture=()',
    'Cache-Control': 'no-store',
  }
}
