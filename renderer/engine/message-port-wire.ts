import { RPCLink } from '@orpc/client/message-port'
import { Closing, type Wire } from '#renderer/engine/wire.ts'

export function openMessagePortWire(port: MessagePort): Wire {
  const closing = new Closing()
  port.addEventListener('close', () => closing.tell())
  const link = new RPCLink({ port })
  port.start()
  return {
    link,
    closing,
    close: () => {
      port.close()
      // A port that closes itself hears no close event.
      closing.tell()
    },
  }
}
