// Bundles for the desktop host. Always passed with --config: without it electron-vite builds from defaults and says nothing.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import renderer from './vite.config.ts'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  main: {
    build: {
      outDir: folder('./out/main'),
      rolldownOptions: {
        input: {
          index: folder('./main/hosts/electron/main.ts'),
          'engine-process': folder('./main/hosts/electron/engine-process.ts'),
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
