// The renderer: one page, everything it needs beside it, nothing inline, so that the strictest content policy fits it.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: folder('./renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: folder('./dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    // A font or picture as a data: address would need a wider content policy.
    assetsInlineLimit: 0,
    // Its polyfill is an inline script; every browser we open has module preload.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
  },
  worker: { format: 'es' },
  css: { devSourcemap: false },
})
