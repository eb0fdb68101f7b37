// The smallest page that talks to an engine: the renderer's own connection, for a test to hold.
import { connectEngine } from '#renderer/engine/connect-engine.ts'

const violations: string[] = []
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))
Reflect.set(globalThis, 'violations', violations)
Reflect.set(globalThis, 'connection', await connectEngine())
