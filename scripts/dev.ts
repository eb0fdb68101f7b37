// npm run dev: the page from its sources with hot reload, behind the same door as the real one. Vite answers through the
// web host's own server, so that the rules on host, origin and token stay those of the product.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { serve } from '#hosts/web/serve.ts'
import { startSentences } from '#hosts/web/start-sentences.ts'

const vite = await createServer({
  configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)),
  appType: 'spa',
  server: {
    middlewareMode: true,
    host: '127.0.0.1',
    // Its own socket for reloading, on a port of its own and for this computer only.
    hmr: { host: '127.0.0.1', port: 24_678, clientPort: 24_678 },
    cors: false,
  },
})

try {
  const { host } = await serve({
    pageFolder: null,
    open: !process.argv.includes('--no-open'),
    safe: process.argv.includes('--safe'),
    developmentPage: () => (request: IncomingMessage, response: ServerResponse) => vite.middlewares(request, response),
  })
  process.once('exit', () => void vite.close())
  console.error(`Reloading changes on port ${host.port}.`)
} catch (error) {
  console.error(startSentences().couldNotStart(error), error)
  process.exit(1)
}
