// Bundles for the desktop host. Always passed with --config: without it electron-vite builds from defaults and says nothing.
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import renderer from './vite.config.ts'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The engine looks for what it ships beside itself, and in the bundle it is in out/main. */
const shippedData = {
  name: 'shipped-data',
  writeBundle: () => {
    cpSync(folder('./main/engine/glossaries/shipped'), folder('./out/main/shipped'), { recursive: true })
    cpSync(folder('./main/engine/alignment/words'), folder('./out/main/words'), { recursive: true })
    cpSync(folder('./shared/spelling/dictionaries'), folder('./out/main/dictionaries'), { recursive: true })
  },
}

export default defineConfig({
  main: {
    plugins: [shippedData],
    build: {
      outDir: folder('./out/main'),
      rolldownOptions: {
        input: {
          index: folder('./main/hosts/electron/main.ts'),
          'engine-process': folder('./main/hosts/electron/engine-process.ts'),
          'memory-thread': folder('./main/engine/memory/threads/memory-thread.ts'),
          'check-copy-thread': folder('./main/engine/storage/check-copy-thread.ts'),
          'import-utility': folder('./main/hosts/electron/import-utility.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: folder('./out/preload'),
      // A sandboxed preload is one CommonJS file.
      rolldownOptions: {
        input: { preload: folder('./main/hosts/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...renderer,
    build: {
      ...renderer.build,
      outDir: folder('./out/renderer'),
      minify: true,
      rolldownOptions: { input: folder('./renderer/index.html') },
    },
  },
})
