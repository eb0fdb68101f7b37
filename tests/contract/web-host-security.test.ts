// The loopback host against the pages and people of durability-and-security 3.4. Every refusal stands beside its good twin.

import { once } from 'node:events'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { userOfConnection } from '#hosts/web/peer-user.ts'
import { startWebHost, type WebHost } from '#hosts/web/web-host.ts'
import { keepConnected } from '#renderer/engine/connect-engine.ts'
import { openWebSocketWire } from '#renderer/engine/websocket-wire.ts'
import { closeCodes, enginePath, sessionHeader, sessionPath, type WebSession } from '#shared/contract/web-session.ts'
import { createSmallEngine } from '#tests/contract/small-engine.ts'
import { codeOf, exchange, openSession, pageRequestHeaders, requestsSent, send } from '#tests/contract/web-requests.ts'
import { tellFigures } from '#tests/durability/robust-run.ts'
import { type PageFiles, readPageFiles } from '../../main/page/page-files.ts'

const page: PageFiles = new Map(
  ['/', '/index.html', '/assets/desk.js'].map((path) => [
    path,
    { bytes: new TextEncoder().encode('<title>Dragoman</title>'), type: 'text/html; charset=utf-8' },
  ]),
)

let host: WebHost
const locked = vi.fn()
const opened = vi.fn()
const logged: unknown[] = []

beforeEach(async () => {
  locked.mockClear()
  opened.mockClear()
  logged.length = 0
  host = await startWebHost({
    router: createSmallEngine().router,
    pageFiles: page,
    log: (event) => logged.push(event),
    onLocked: locked,
    onSessionOpened: opened,
  })
})
afterEach(() => host.close())
afterAll(() =>
  tellFigures({
    id: 'S3',
    figures: `${requestsSent()} requests to the web host, each refusal beside its good twin`,
    control: 'a host that does not ask for the name: answers to every one',
  }),
)

describe('the name the request is for', () => {
  const strange = (port: number) => [
    'evil.test',
    `evil.test:${port}`,
    '127.0.0.1',
    'localhost',
    `127.0.0.1:${port + 1}`,
    `127.0.0.2:${port}`,
    `127.1:${port}`,
    `0.0.0.0:${port}`,
    `[::1]:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `2130706433:${port}`,
    `0x7f000001:${port}`,
    `LOCALHOST:${port}`,
    `localhost.:${port}`,
    `localhost.evil.test:${port}`,
    `127.0.0.1.evil.test:${port}`,
    `127.0.0.1:${port}.evil.test`,
    `a@127.0.0.1:${port}`,
    `127.0.0.1:${port}@evil.test`,
    `127.0.0.1:0${port}`,
    `127.0.0.1:${port} `.trim().concat(','),
    `127.0.0.1:${port},evil.test`,
    `http://127.0.0.1:${port}`,
    `127.0.0.1:${port}/`,
    `127.0.0.1:${port}#`,
    `127.0.0.1:${port}?`,
    `xn--nxasmq6b:${port}`,
    `٣:${port}`.normalize('NFKC').replace('٣', '3'),
    'null',
    '*',
    `*:${port}`,
    `127.0.0.1:`,
    `:${port}`,
    `127.0.0.1:+${port}`,
  ]

  test('other names are told they are in the wrong place, whatever they ask for', async () => {
    for (const name of strange(host.port)) {
      for (const path of ['/', '/assets/desk.js', enginePath]) {
        expect([name, (await send(host, { path, headers: { host: name } })).status]).toEqual([name, 421])
      }
      const { status } = await send(host, {
        method: 'POST',
        path: sessionPath,
        headers: { ...pageRequestHeaders(host), host: name, origin: `http://${name}` },
        body: '{}',
      })
      expect([name, status]).toEqual([name, 421])
    }
    expect(opened).not.toHaveBeenCalled()
  })

  test('a host that does not ask for the name answers to every one, so the test can see it', async () => {
    const open = createServer((_, response) => response.end('page')).listen(0, '127.0.0.1')
    await once(open, 'listening')
    const { port } = open.address() as AddressInfo
    const answers: number[] = []
    for (const name of strange(port)) answers.push((await send({ port }, { headers: { host: name } })).status)
    expect(new Set(answers)).toEqual(new Set([200]))
    open.close()
  })

  test('its own two names are answered', async () => {
    for (const name of [`127.0.0.1:${host.port}`, `localhost:${host.port}`]) {
      expect((await send(host, { headers: { host: name } })).status).toBe(200)
    }
  })

  test('a second Host header does not slip through', async () => {
    const answer = await raw(
      host,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nHost: evil.test\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 4(00|21)/u)
    expect(await raw(host, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 200/u,
    )
  })
})

describe('the page the request comes from', () => {
  const strangers = (port: number) => [
    'null',
    'http://evil.test',
    `http://evil.test:${port}`,
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port + 1}`,
    'http://127.0.0.1',
    `http://localhost:${port}`,
    `http://127.0.0.1:${port}/`,
    `http://127.0.0.1:${port}.evil.test`,
    `HTTP://127.0.0.1:${port}`,
    'file://',
    `ws://127.0.0.1:${port}`,
    'chrome-extension://abcdef',
    'app://dragoman',
    `http://a@127.0.0.1:${port}`,
    '',
  ]

  test('a launch code from another origin opens nothing and is not used up', async () => {
    const code = codeOf(host.newLaunchAddress())
    for (const origin of strangers(host.port)) {
      expect([origin, (await exchange(host, code, { origin })).status]).toEqual([origin, 403])
    }
    const { origin: _, ...withoutOrigin } = pageRequestHeaders(host)
    expect(
      (await send(host, { method: 'POST', path: sessionPath, headers: withoutOrigin, body: JSON.stringify({ code }) }))
        .status,
    ).toBe(403)
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect((await exchange(host, code, { 'sec-fetch-site': site })).status).toBe(403)
    }
    expect((await exchange(host, code, { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  test('a socket from another origin is refused before the handshake', async () => {
    for (const origin of [...strangers(host.port), undefined]) {
      expect([origin, await upgradeStatus(host, origin === undefined ? {} : { origin })]).toEqual([origin, 403])
    }
    const own = `http://127.0.0.1:${host.port}`
    expect(await upgradeStatus(host, { origin: own, 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await upgradeStatus(host, { origin: own, host: `evil.test:${host.port}` })).toBe(421)
    expect(await upgradeStatus(host, { origin: own }, '/other')).toBe(404)
    expect(await upgradeStatus(host, { origin: own, 'sec-fetch-site': 'same-origin' })).toBe(101)
  })

  test('what a form can send opens nothing', async () => {
    const code = codeOf(host.newLaunchAddress())
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', '']) {
      expect((await exchange(host, code, { 'content-type': type })).status).toBe(415)
    }
    expect((await exchange(host, code, { [sessionHeader]: '' })).status).toBe(403)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers } = await send(host, {
        method,
        path: sessionPath,
        headers: pageRequestHeaders(host),
        body: JSON.stringify({ code }),
      })
      expect(status).toBe(405)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
    expect((await send(host, { path: `${sessionPath}?code=${code}` })).status).toBe(404)
    expect(opened).not.toHaveBeenCalled()
    expect((await exchange(host, code)).status).toBe(200)
    expect(opened).toHaveBeenCalledOnce()
  })

  test('an overlong body is not read to its end', async () => {
    const body = JSON.stringify({ code: 'x'.repeat(100_000) })
    expect(
      (await send(host, { method: 'POST', path: sessionPath, headers: pageRequestHeaders(host), body })).status,
    ).toBe(413)
  })
})

describe('launch codes and tokens', () => {
  test('a code works once; the replay opens nothing and locks nothing', async () => {
    const code = codeOf(host.newLaunchAddress())
    const first = await exchange(host, code)
    expect(first.status).toBe(200)
    expect(JSON.parse(first.body)).toEqual({
      token: expect.stringMatching(/^[0-9a-f]{64}$/u),
      hostKey: expect.stringMatching(/^[0-9a-f]{64}$/u),
    })
    for (let replay = 0; replay < 20; replay += 1) expect((await exchange(host, code)).status).toBe(403)
    expect(locked).not.toHaveBeenCalled()
    expect((await exchange(host, codeOf(host.newLaunchAddress()))).status).toBe(200)
  })

  test('every code and token is another, of 256 bits', async () => {
    const codes = new Set(Array.from({ length: 50 }, () => codeOf(host.newLaunchAddress())))
    expect(codes.size).toBe(50)
    for (const code of codes) expect(Buffer.from(code, 'base64url').byteLength).toBe(32)
    expect((await openSession(host)).token).not.toBe((await openSession(host)).token)
  })

  test('the address keeps its code in the fragment, which never reaches a server', () => {
    const address = new URL(host.newLaunchAddress())
    expect(address.search).toBe('')
    expect(address.pathname).toBe('/')
    expect(address.hash).toMatch(/^#launch=/u)
  })

  test('ten wrong tokens lock the door for codes and tokens alike, and somebody is told', async () => {
    const session = await openSession(host)
    const fresh = codeOf(host.newLaunchAddress())
    for (let guess = 0; guess < 9; guess += 1) expect((await exchange(host, `guess ${guess}`)).status).toBe(403)
    expect(await greet(host, session)).toBe('admitted')
    expect(locked).not.toHaveBeenCalled()
    expect(await greet(host, { ...session, token: 'f'.repeat(64) })).toBe(closeCodes.locked)
    expect(locked).toHaveBeenCalledOnce()
    expect((await exchange(host, fresh)).status).toBe(423)
    expect(await greet(host, session)).toBe(closeCodes.locked)
  })

  test('a socket without a token, with a wrong one or with something else is closed', async () => {
    const session = await openSession(host)
    expect(await greet(host, { ...session, token: `${session.token.slice(0, -1)}x` })).toBe(closeCodes.refused)
    expect(await greet(host, { ...session, token: session.hostKey })).toBe(closeCodes.refused)
    expect(await firstMessage(host, '{"i":"1","p":{"u":"/releases/list"}}')).toBe(closeCodes.refused)
    expect(await firstMessage(host, 'no json')).toBe(closeCodes.refused)
    expect(await firstMessage(host, Buffer.from([0, 1, 2]))).toBe(closeCodes.refused)
    expect(await greet(host, session)).toBe('admitted')
  })

  test('a socket that says nothing is closed after two seconds', async () => {
    const before = Date.now()
    expect(await firstMessage(host, null)).toBe(closeCodes.refused)
    expect(Date.now() - before).toBeGreaterThan(1500)
  })

  test('a program that took over the port of a dead host is told nothing', async () => {
    const session = await openSession(host)
    const squatter = await startWebHost({ router: createSmallEngine().router, pageFiles: page, log: () => undefined })
    const stranger: WebSession = await openSession(squatter)
    // The squatter lets the token in, as it would: what it lacks is the key to prove itself with.
    const connection = await keepConnected(
      () => openWebSocketWire(() => browserSocket(squatter), { token: stranger.token, hostKey: session.hostKey }),
      [3_600_000],
    )
    expect(connection.state()).toEqual({ is: 'refused' })
    await expect(connection.engine.releases.list({})).rejects.toMatchObject({ code: 'NOT_CONNECTED' })
    const honest = await keepConnected(() => openWebSocketWire(() => browserSocket(squatter), stranger), [3_600_000])
    expect(honest.state()).toEqual({ is: 'connected' })
    honest.close()
    connection.close()
    await squatter.close()
  })

  test('a page that reloads comes back with the session it kept', async () => {
    const session = await openSession(host)
    for (let reload = 0; reload < 6; reload += 1) expect(await greet(host, session)).toBe('admitted')
  })

  test('neither code nor token is written to the log', async () => {
    const session = await openSession(host)
    await greet(host, { ...session, token: 'wrong' })
    const code = codeOf(host.newLaunchAddress())
    await exchange(host, code)
    const log = JSON.stringify(logged)
    for (const secret of [session.token, session.hostKey, code]) expect(log).not.toContain(secret)
  })
})

describe('files of the page', () => {
  const dots = [
    '..',
    '%2e%2e',
    '%2E%2e',
    '.%2e',
    '%252e%252e',
    '..;',
    '．．',
    '%c0%ae%c0%ae',
    '\u2024\u2024'.replaceAll('\u2024', '%E2%80%A4'),
  ]
  const paths = [
    ...dots.flatMap((dot) => [
      `/${dot}/package.json`,
      `/assets/${dot}/index.html`,
      `/assets/${dot}/${dot}/${dot}/etc/passwd`,
      `/${dot}%2f${dot}%2fetc%2fpasswd`,
      `/${dot}\\${dot}\\windows\\win.ini`,
    ]),
    '//etc/passwd',
    '//index.html',
    '/./index.html',
    '/assets//desk.js',
    '/assets/./desk.js',
    '/%2findex.html',
    '/%5cindex.html',
    '/index.html%00',
    '/index.html%00.js',
    '/index.html/',
    '/index.html.',
    '/index.html%20',
    '/INDEX.HTML',
    '/assets',
    '/assets/',
    '/C:/windows/win.ini',
    '/C:%5cwindows',
    '/%5c%5c%3f%5cC:%5c',
    '/file:///etc/passwd',
    '/http://evil.test/',
    '/index.html;a',
    '/index.htm',
    '/.env',
    '/.git/config',
    '/assets/.DS_Store',
    '/__proto__',
    '/constructor',
    '/toString',
    '/favicon.ico',
    `/${'a'.repeat(10_000)}`,
    '/%',
    '/%zz',
    '/%ff',
    '/*',
    '/~',
    '/assets/desk.js%3f',
  ].map((path) => encodeWide(path))

  test(`${paths.length} ways around the list of files find nothing`, async () => {
    for (const path of paths) {
      const { status, body } = await send(host, { path })
      expect([path, status, body]).toEqual([path, 404, ''])
    }
  })

  test('what is on the list is served with its type, with or without a query', async () => {
    for (const path of ['/', '/index.html', '/assets/desk.js', '/index.html?v=1']) {
      const { status, headers } = await send(host, { path })
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8'])
    }
    expect((await send(host, { method: 'HEAD' })).body).toBe('')
  })

  test('the list is made from the folder, without links that lead out of it and names nobody built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'page-'))
    await mkdir(join(folder, 'assets'))
    await Promise.all(
      [
        'index.html',
        'assets/a-1.js',
        'assets/a.woff2',
        'assets/a.exe',
        '.env',
        'assets/.hidden.js',
        'assets/b c.js',
      ].map((name) => writeFile(join(folder, name), name)),
    )
    await symlink('/etc/passwd', join(folder, 'passwd.html'))
    const files = await readPageFiles(folder)
    expect([...files.keys()].sort()).toEqual(['/', '/assets/a-1.js', '/assets/a.woff2', '/index.html'])
  })
})

test('every answer carries the headers that fence the page in', async () => {
  const answers = [
    await send(host, {}),
    await send(host, { path: '/none' }),
    await send(host, { headers: { host: 'evil.test' } }),
    await send(host, { method: 'PUT' }),
    await exchange(host, codeOf(host.newLaunchAddress())),
    await exchange(host, 'wrong'),
  ]
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    expect(headers['set-cookie']).toBeUndefined()
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    const policy = String(headers['content-security-policy'])
    for (const rule of [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy.split('; ')).toContain(rule)
    }
    expect(policy).not.toMatch(/'unsafe|\*|https?:/u)
  }
  expect(answers[0]?.headers['content-security-policy']).toContain(`connect-src 'self' ws://127.0.0.1:${host.port};`)
})

describe('floods', () => {
  test('a message over eight MiB ends its own socket and nothing else', async () => {
    const session = await openSession(host)
    const other = await admittedSocket(host, session)
    const greedy = await admittedSocket(host, session)
    const closed = new Promise<number>((resolve) => greedy.on('close', resolve))
    greedy.on('error', () => undefined)
    greedy.send('x'.repeat(9 * 1024 * 1024))
    expect(await closed).toBe(1009)
    const answered = new Promise((resolve) => other.once('message', resolve))
    other.send(JSON.stringify({ i: '1', p: { u: '/releases/list', b: { json: {} } } }))
    await answered
    other.close()
    expect(logged).toContainEqual({ event: 'socket error', code: 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH' })
  })

  test('the page keeps an oversized call from breaking its own line', async () => {
    const session = await openSession(host)
    const connection = await keepConnected(() => openWebSocketWire(() => browserSocket(host), session), [3_600_000])
    await expect(connection.engine.releases.list({ query: 'x'.repeat(9 * 1024 * 1024) })).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
    expect(await connection.engine.releases.list({})).toHaveLength(1)
    connection.close()
  })

  test('garbage after the token neither answers nor ends the process', async () => {
    const session = await openSession(host)
    const socket = await admittedSocket(host, session)
    for (const garbage of [
      '',
      'x',
      '{}',
      '[]',
      'null',
      '{"i":1}',
      '{"i":"1","t":3,"p":null}',
      '{"i":"1","p":{"u":5}}',
      Buffer.from([255, 255, 0]),
    ])
      socket.send(garbage)
    const answered = new Promise<string>((resolve) =>
      socket.on('message', (message) => String(message).includes('"i":"9"') && resolve(String(message))),
    )
    socket.send(JSON.stringify({ i: '9', p: { u: '/releases/list', b: { json: {} } } }))
    expect(await answered).toContain('ar-MA')
    socket.close()
  })

  test('the fifth socket waits outside until one of the four has gone', async () => {
    const session = await openSession(host)
    const four = await Promise.all(Array.from({ length: 4 }, () => admittedSocket(host, session)))
    const own = { origin: `http://127.0.0.1:${host.port}` }
    expect(await upgradeStatus(host, own)).toBe(503)
    four[0]?.close()
    await vi.waitFor(async () => expect(await upgradeStatus(host, own)).toBe(101))
    for (const socket of four) socket.close()
  })

  test('more than 200 messages a second are read no faster than that, and none is lost', async () => {
    const session = await openSession(host)
    const socket = await admittedSocket(host, session)
    let answers = 0
    const all = new Promise<void>((resolve) => {
      socket.on('message', () => {
        answers += 1
        if (answers === 500) resolve()
      })
    })
    const before = Date.now()
    for (let call = 0; call < 500; call += 1)
      socket.send(JSON.stringify({ i: `${call}`, p: { u: '/releases/list', b: { json: {} } } }))
    await all
    expect(Date.now() - before).toBeGreaterThan(1000)
    socket.close()
  })

  test('a header that never ends is cut off after five seconds', async () => {
    expect(await raw(host, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nX-Slow: `)).not.toContain('200 OK')
  })
})

test('the far end of a connection is found in the table of the kernel', () => {
  const table = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1',
    '   1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 2',
    '   2: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 3',
  ].join('\n')
  expect(userOfConnection(table, 50_000, 8080)).toBe(1001)
  expect(userOfConnection(table, 8080, 50_000)).toBe(0)
  expect(userOfConnection(table, 50_001, 8080)).toBeNull()
})

test('only this computer can reach the host', async () => {
  const reached = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: '127.0.0.2', port: host.port })
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
  expect(reached).toBe(false)
})

function encodeWide(path: string): string {
  return path.replaceAll(/[^\x21-\x7e]/gu, (letter) => encodeURIComponent(letter))
}

function raw(to: WebHost, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(to.port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (piece) => {
      answer += piece.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

/** 101 when the handshake succeeds, else the status of the refusal. */
function upgradeStatus(to: WebHost, headers: Record<string, string>, path = enginePath): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${to.port}${path}`, { headers })
    socket.on('error', () => undefined)
    socket.on('unexpected-response', (_, response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    socket.on('open', () => {
      socket.close()
      resolve(101)
    })
  })
}

function ownSocket(to: WebHost): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${to.port}${enginePath}`, { origin: `http://127.0.0.1:${to.port}` })
}

function browserSocket(to: WebHost): globalThis.WebSocket {
  // ws does what the wire asks of the browser's socket; its type differs in events the wire does not listen to.
  return ownSocket(to) as unknown as globalThis.WebSocket
}

/** The close code, or 'admitted' when the host proved itself. */
function firstMessage(to: WebHost, message: string | Buffer | null): Promise<number | 'admitted'> {
  return new Promise((resolve) => {
    const socket = ownSocket(to)
    socket.on('open', () => message !== null && socket.send(message))
    socket.on('message', () => {
      socket.close()
      resolve('admitted')
    })
    socket.on('close', (code) => resolve(code))
    socket.on('error', () => undefined)
  })
}

function greet(to: WebHost, session: WebSession): Promise<number | 'admitted'> {
  return firstMessage(to, JSON.stringify({ token: session.token, nonce: 'ab'.repeat(32) }))
}

function admittedSocket(to: WebHost, session: WebSession): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = ownSocket(to)
    socket.on('open', () => socket.send(JSON.stringify({ token: session.token, nonce: 'cd'.repeat(32) })))
    socket.once('message', () => resolve(socket))
    socket.once('close', reject)
  })
}
