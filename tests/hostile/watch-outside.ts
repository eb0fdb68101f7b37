// Loaded into an import process before anything else: says on its error output whatever would leave the process.
import { createHook } from 'node:async_hooks'
import { writeSync } from 'node:fs'

const leaves = /^(?:TCP|UDP|TLS|HTTP|GETADDRINFO|GETNAMEINFO|QUERY|PIPECONNECT|PROCESS)/u

createHook({
  trackPromises: false,
  init(_, type) {
    if (leaves.test(type)) writeSync(2, `outside: ${type}\n`)
  },
}).enable()
