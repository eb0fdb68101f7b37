// Reads one stranger's file in a utility process of its own. The work is the engine's import-process.ts, which talks to its
// parent as a child of Node does; here its words go through the port the main process handed over.
import type { MessagePortMain, ParentPort } from 'electron'
import { isLastWord } from '#hosts/electron/is-last-word.ts'

const parent: ParentPort = process.parentPort
parent.once('message', (event) => {
  const [port] = event.ports
  if (port !== undefined) void read(port)
})

async function read(port: MessagePortMain): Promise<void> {
  Object.assign(process, {
    send: (reply: unknown) => {
      port.postMessage(reply)
      // The engine ends this process when it has the answer; this is for an engine that is gone.
      if (isLastWord(reply)) setTimeout(() => process.exit(0), 1000)
      return true
    },
  })
  await import('#engine/files/import/import-process.ts')
  port.on('message', ({ data }) => process.emit('message', data, undefined))
  port.start()
}
