// The three ways to the engine must be told apart by nothing but their speed.
import { MessageChannel, type MessagePort as NodeMessagePort } from 'node:worker_threads'
import { RPCHandler } from '@orpc/server/message-port'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { WebSocket as WsSocket } from 'ws'
import { createInProcessClient } from '#engine/in-process-client.ts'
import { startWebHost } from '#hosts/web/web-host.ts'
import { type EngineClient, type EngineConnection, keepConnected } from '#renderer/engine/connect-engine.ts'
import { openMessagePortWire } from '#renderer/engine/message-port-wire.ts'
import { openWebSocketWire } from '#renderer/engine/websocket-wire.ts'
import { enginePath } from '#shared/contract/web-session.ts'
import { Failure } from '#shared/model/failure.ts'
import {
  arabicHistory,
  arabicRelease,
  createSmallEngine,
  noteOfTheEngine,
  type Seen,
  secretOfTheEngine,
} from '#tests/contract/small-engine.ts'
import { openSession } from '#tests/contract/web-requests.ts'

interface Line {
  readonly engine: EngineClient
  readonly seen: Seen
  /** Breaks the wire from the engine's side, where there is a wire. */
  readonly cut: (() => void) | null
  readonly connection: EngineConnection | null
  close(): Promise<void>
}

const noRetry = [3_600_000]

const lines: Record<string, () => Promise<Line>> = {
  'in process': async () => {
    const { router, seen } = createSmallEngine()
    return {
      engine: createInProcessClient({ router }),
      seen,
      cut: null,
      connection: null,
      close: async () => undefined,
    }
  },
  'over a MessagePort': async () => {
    const { router, seen } = createSmallEngine()
    let enginePort: NodeMessagePort | undefined
    const connection = await keepConnected(async () => {
      const channel = new MessageChannel()
      enginePort = channel.port1
      new RPCHandler(router).upgrade(channel.port1)
      channel.port1.start()
      return openMessagePortWire(asBrowserPort(channel.port2))
    }, noRetry)
    const cut = () => enginePort?.close()
    return {
      engine: connection.engine,
      seen,
      cut,
      connection,
      close: async () => {
        connection.close()
        cut()
      },
    }
  },
  'over the web host': async () => {
    const { router, seen } = createSmallEngine()
    const host = await startWebHost({ router, pageFiles: new Map(), log: (event) => seen.events.push(event) })
    const session = await openSession(host)
    const sockets: WsSocket[] = []
    const connection = await keepConnected(async () => {
      const origin = `http://127.0.0.1:${host.port}`
      return openWebSocketWire(() => {
        const socket = new WsSocket(`ws://127.0.0.1:${host.port}${enginePath}`, { origin })
        sockets.push(socket)
        return asBrowserSocket(socket)
      }, session)
    }, noRetry)
    return {
      engine: connection.engine,
      seen,
      cut: () => sockets.at(-1)?.terminate(),
      connection,
      close: async () => {
        connection.close()
        await host.close()
      },
    }
  },
}

describe.each(Object.entries(lines))('the engine %s', (_, open) => {
  let line: Line
  const opened = async () => {
    line = await open()
    return line
  }
  afterEach(() => line.close())

  test('answers with every value as it was, times as ISO text, Arabic and bidi marks untouched', async () => {
    const { engine } = await opened()
    expect(await engine.releases.list({})).toStrictEqual([arabicRelease])
    const query = 'لا \u202Bإله\u202C \u0000 "\\ \uFFFD 𝔘 2024-02-29'
    expect((await engine.releases.list({ query }))[0]?.title).toBe(query)
  })

  test('carries a note as it was written, also one that is about no single version', async () => {
    const { engine } = await opened()
    const note = { releaseId: 'r1', rowId: 'r2', language: null, text: 'أهو اليوم 20؟\n\u200E+82-70\u200E 👩🏽‍💼' }
    expect(await engine.notes.add(note)).toStrictEqual({ ...note, ...noteOfTheEngine })
  })

  test('keeps code, values and retryable of a foreseen failure', async () => {
    const { engine } = await opened()
    const error = await engine.system.showInFolder({ path: '' }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code: 'FILE_NOT_FOUND', values: { file: 'Annonce « Q3 ».docx' }, retryable: true })
  })

  test('tells every point of a history as it was, and which of them cannot be opened', async () => {
    const { engine } = await opened()
    expect(await engine.history.list({ id: 'r1' })).toStrictEqual(arabicHistory)
    await expect(engine.history.open({ id: 'r1', version: 7 })).rejects.toMatchObject({ code: 'POINT_DAMAGED' })
    await expect(engine.history.open({ id: 'r1', version: 8 })).rejects.toMatchObject({ code: 'POINT_NOT_KEPT' })
    const event = { is: 'exported', languages: ['ar'], formats: ['docx'] } as unknown as { is: 'taken'; file: string }
    await expect(engine.history.tell({ id: 'r1', version: 9, event })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('says nothing of what is in a fault, and logs without its text', async () => {
    const { engine, seen } = await opened()
    const error = await engine.system.showInFolder({ path: '/x' }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    expect(`${(error as Error).message} ${JSON.stringify(error)}`).not.toContain('minister')
    expect(seen.events).toContainEqual({ event: 'fault' })
    expect(JSON.stringify(seen.events)).not.toContain(secretOfTheEngine)
  })

  test('refuses input the contract does not know before the engine sees it', async () => {
    const { engine, seen } = await opened()
    const error = await engine.uploads.append({ upload: 'u', chunk: 'not base64!' }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'BAD_REQUEST' })
    expect(seen.bytesReceived).toBe(0)
  })

  test('streams progress and ends with the summary', async () => {
    const { engine } = await opened()
    const run = await engine.exports.run({ ...exportOrder, folder: '/out' })
    const seenProgress: number[] = []
    let step = await run.next()
    while (!step.done) {
      seenProgress.push(step.value.done)
      step = await run.next()
    }
    expect(seenProgress).toEqual([0, 1])
    expect(step.value).toStrictEqual({
      folder: '/out',
      files: [],
      incomplete: [{ language: 'fr', emptyCells: 2 }],
      waiver: null,
    })
  })

  test('a failure in the middle of a stream is the same Failure', async () => {
    const { engine } = await opened()
    const run = await engine.exports.run({ ...exportOrder, folder: '/full' })
    expect((await run.next()).done).toBe(false)
    const error = await run.next().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code: 'SAVE_DISK_FULL', values: { folder: '/full' }, retryable: true })
  })

  test('a fault in the middle of a stream keeps its text to itself', async () => {
    const { engine } = await opened()
    const run = await engine.exports.run({ ...exportOrder, folder: '/broken' })
    await run.next()
    const error = await run.next().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    expect(`${(error as Error).message} ${JSON.stringify(error)}`).not.toContain('minister')
  })

  test('a stream stopped by signal ends in the engine too', async () => {
    const { engine, seen } = await opened()
    const stop = new AbortController()
    const entries = await engine.releases.follow({ id: 'r1', since: 4 }, { signal: stop.signal })
    const versions: number[] = []
    const reading = (async () => {
      for await (const entry of entries) {
        versions.push(entry.version)
        if (versions.length === 3) setTimeout(() => stop.abort(), 5)
      }
    })()
    const outcome = await reading.then(
      () => 'ended',
      (reason: unknown) => reason,
    )
    expect(versions).toEqual([5, 6, 7])
    if (outcome !== 'ended') expect(outcome).toMatchObject({ code: 'CANCELLED' })
    await vi.waitFor(() => expect(seen.followsEnded).toEqual(['signal']))
  })

  test('a stream the reader leaves ends in the engine too', async () => {
    const { engine, seen } = await opened()
    for await (const entry of await engine.releases.follow({ id: 'r1', since: 0 })) {
      if (entry.version === 2) break
    }
    await vi.waitFor(() => expect(seen.followsEnded).toHaveLength(1))
  })

  test('a call the user cancels fails with CANCELLED and stops in the engine', async () => {
    const { engine, seen } = await opened()
    const stop = new AbortController()
    const reading = engine.reviews.read({ id: 'r1', upload: 'u', fileName: 'a.docx' }, { signal: stop.signal })
    setTimeout(() => stop.abort(), 20)
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' })
    await vi.waitFor(() => expect(seen.abortedReads).toBe(1))
  })

  test('carries pieces of one MiB, base64', async () => {
    const { engine, seen } = await opened()
    const chunk = Buffer.alloc(1024 * 1024, 0xa7).toString('base64')
    for (let piece = 0; piece < 3; piece += 1) {
      expect(await engine.uploads.append({ upload: 'u', chunk })).toEqual({ received: 1024 * 1024 })
    }
    expect(seen.bytesReceived).toBe(3 * 1024 * 1024)
  })

  test('a hundred calls at once each get their own answer', async () => {
    const { engine } = await opened()
    const titles = Array.from({ length: 100 }, (_, number) => `Release ${number}`)
    const answers = await Promise.all(titles.map((query) => engine.releases.list({ query })))
    expect(answers.map(([release]) => release?.title)).toEqual(titles)
  })
})

describe.each(Object.entries(lines).filter(([name]) => name !== 'in process'))('a wire that breaks %s', (_, open) => {
  test('fails waiting calls, waiting streams and later calls with NOT_CONNECTED, and the engine stops their work', async () => {
    const { engine, seen, cut, connection, close } = await open()
    const waitingCall = engine.reviews
      .read({ id: 'r1', upload: 'u', fileName: 'a.docx' })
      .catch((reason: unknown) => reason)
    const entries = await engine.releases.follow({ id: 'r1', since: 0 })
    for (let version = 1; version <= 3; version += 1) await entries.next()
    const waitingEntry = entries.next().catch((reason: unknown) => reason)
    expect(connection?.state()).toEqual({ is: 'connected' })
    cut?.()
    for (const error of [await waitingCall, await waitingEntry]) {
      expect(error).toBeInstanceOf(Failure)
      expect(error).toMatchObject({ code: 'NOT_CONNECTED', retryable: true })
    }
    expect(connection?.state()).toEqual({ is: 'lost' })
    await expect(engine.releases.list({})).rejects.toMatchObject({ code: 'NOT_CONNECTED' })
    await vi.waitFor(() => expect(seen.followsEnded).toEqual(['signal']))
    expect(seen.abortedReads).toBe(1)
    await close()
  })
})

const exportOrder = { id: 'r1', formats: ['docx' as const], languages: ['fr'], overwrite: 'number' as const }

/** Node's ports and ws's sockets do what the wires ask of the browser's. Their types differ in events no wire listens to. */
function asBrowserPort(port: NodeMessagePort): MessagePort {
  return port as unknown as MessagePort
}

function asBrowserSocket(socket: WsSocket): WebSocket {
  return socket as unknown as WebSocket
}
