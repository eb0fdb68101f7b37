import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'

/**
 * False when another user of this computer holds the far end of a loopback connection. Linux tells (/proc/net/tcp);
 * elsewhere, or where it does not, the token alone decides.
 */
export function isOwnUser(socket: Socket): boolean {
  const ownUser = process.getuid?.()
  if (process.platform !== 'linux' || ownUser === undefined) return true
  let table: string
  try {
    table = readFileSync('/proc/net/tcp', 'latin1')
  } catch {
    return true
  }
  const user = userOfConnection(table, socket.remotePort ?? 0, socket.localPort ?? 0)
  return user === null || user === ownUser || user === 0
}

/** The numeric user in a /proc/net/tcp table (proc_pid_net(5)) who holds the connection from one loopback port to another. */
export function userOfConnection(table: string, fromPort: number, toPort: number): number | null {
  const from = addressOf(fromPort)
  const to = addressOf(toPort)
  for (const line of table.split('\n')) {
    const fields = line.trim().split(/ +/u)
    if (fields[1] === from && fields[2] === to) return Number(fields[7])
  }
  return null
}

function addressOf(port: number): string {
  return `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`
}
