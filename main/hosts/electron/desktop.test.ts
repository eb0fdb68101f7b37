// The desktop host against durability-and-security 2.2, with a double of the electron module.
import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { tellFigures } from '#tests/durability/robust-run.ts'
import { createElectronDouble, type ElectronDouble, type SessionDouble } from '#tests/electron/electron-double.ts'

const { double } = vi.hoisted(() => ({ double: { current: null as unknown } }))
vi.mock(
  'electron',
  () =>
    new Proxy(
      {},
      {
        get: (_, name) => (name === 'then' ? undefined : Reflect.get(double.current as object, name)),
        has: () => true,
        ownKeys: () => [
          'app',
          'protocol',
          'session',
          'BrowserWindow',
          'dialog',
          'shell',
          'Menu',
          'ipcMain',
          'utilityProcess',
          'MessageChannelMain',
          'contextBridge',
          'ipcRenderer',
        ],
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
      },
    ),
)

let electron: ElectronDouble
const folder = mkdtempSync(join(tmpdir(), 'desktop-'))
const files = {
  pageFolder: join(folder, 'page'),
  preload: '/out/preload.cjs',
  engineProcess: '/out/engine-process.js',
  importer: '/out/import-utility.js',
}
mkdirSync(files.pageFolder)
writeFileSync(join(files.pageFolder, 'index.html'), '<title>Dragoman</title>')

beforeEach(() => {
  vi.resetModules()
  electron = createElectronDouble()
  double.current = electron
  process.env['DRAGOMAN_DATA'] = join(folder, 'data')
})

let starts = 0
afterAll(() =>
  tellFigures({
    id: 'S4',
    figures: `${starts} starts of the desktop on a double of Electron: window, session, permissions, requests, fuses, preload`,
    control: 'a window without a fence: goes wherever it is led',
  }),
)

async function started() {
  starts += 1

  const { startDesktop } = await import('#hosts/electron/desktop.ts')
  await startDesktop(files)
  const [window] = electron.windows
  if (window === undefined) throw new Error('no window was made')
  const desk = electron.sessions.get('desk')
  if (desk === undefined) throw new Error('no session of ours was made')
  return { window, desk }
}

function deskAsks(window: Awaited<ReturnType<typeof started>>['window'], overrides: Record<string, unknown> = {}) {
  electron.ipcMain.emit('dragoman:connect', {
    sender: window.webContents,
    senderFrame: window.webContents.mainFrame,
    ...overrides,
  })
}

describe('before the app is ready', () => {
  test('the sandbox is on, the scheme is known and the lock is taken', async () => {
    await started()
    const ready = electron.order.indexOf('whenReady')
    for (const step of ['enableSandbox', 'registerSchemesAsPrivileged', 'setPath', 'requestSingleInstanceLock']) {
      expect(electron.order.indexOf(step)).toBeGreaterThanOrEqual(0)
      expect(electron.order.indexOf(step)).toBeLessThan(ready)
    }
    expect(electron.order.indexOf('setPath')).toBeLessThan(electron.order.indexOf('requestSingleInstanceLock'))
  })

  test('the scheme is a secure standard one and bypasses nothing', async () => {
    await started()
    expect(electron.protocol['registerSchemesAsPrivileged']?.mock.calls).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    ])
  })

  test('a second instance opens nothing and goes', async () => {
    electron.app['requestSingleInstanceLock']?.mockReturnValue(false)
    const { startDesktop } = await import('#hosts/electron/desktop.ts')
    await startDesktop(files)
    expect(electron.app['quit']).toHaveBeenCalled()
    expect(electron.windows).toEqual([])
    expect(electron.engines).toEqual([])
  })
})

describe('the window', () => {
  test('has every preference written out and frozen', async () => {
    const { window } = await started()
    const { session: _, ...preferences } = window.options.webPreferences
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
      devTools: false,
      preload: '/out/preload.cjs',
    })
    expect(Object.isFrozen(window.options.webPreferences)).toBe(true)
    expect(window.loadURL).toHaveBeenCalledWith('app://dragoman/index.html')
  })

  test('is made in one place only, and electron is named nowhere outside its host', () => {
    const sources = readdirSync('main', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    )
    const holding = (text: RegExp) => sources.filter((name) => text.test(readFileSync(join('main', name), 'utf8')))
    expect(holding(/new BrowserWindow\(/u)).toEqual([join('hosts', 'electron', 'secure-window.ts')])
    expect(holding(/from 'electron'/u).filter((name) => !name.startsWith(join('hosts', 'electron')))).toEqual([])
    expect(holding(/from 'electron'/u).length).toBeGreaterThan(5)
    expect(
      holding(/crashReporter|safeStorage|bypassCSP: true|webSecurity: false|'persist:|--no-sandbox.*electron/u),
    ).toEqual([])
  })

  test('goes to no other page, opens no window and holds no webview', async () => {
    const { window } = await started()
    const contents = window.webContents
    for (const url of elsewhere) {
      expect([url, prevents(contents, 'will-navigate', { url })]).toEqual([url, true])
      expect([url, prevents(contents, 'will-frame-navigate', { url, isMainFrame: true })]).toEqual([url, true])
    }
    const page = 'app://dragoman/index.html'
    for (const url of [page, `${page}#/release/1`]) expect(prevents(contents, 'will-navigate', { url })).toBe(false)
    expect(prevents(contents, 'will-frame-navigate', { url: page, isMainFrame: false })).toBe(true)
    expect(prevents(contents, 'will-redirect', { url: page })).toBe(true)
    expect(prevents(contents, 'will-attach-webview', {})).toBe(true)
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://dragoman/index.html']) {
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' })
    }
  })
})

describe('a window without a fence', () => {
  test('goes wherever it is led, so the test can see it', () => {
    const bare = new electron.BrowserWindow({ webPreferences: {} }).webContents
    expect(elsewhere.filter((url) => prevents(bare, 'will-navigate', { url }))).toEqual([])
    expect(prevents(bare, 'will-attach-webview', {})).toBe(false)
  })
})

const elsewhere = [
  'https://evil.test/',
  'file:///etc/passwd',
  'app://dragoman/other.html',
  'app://evil/index.html',
  'app://dragoman/index.html.evil',
  'data:text/html,x',
  'javascript:alert(1)',
  'app://dragoman',
]

function prevents(contents: EventEmitter, event: string, details: object): boolean {
  const preventDefault = vi.fn()
  contents.emit(event, { preventDefault, ...details })
  return preventDefault.mock.calls.length > 0
}

describe('the session', () => {
  test('lives in memory without a cache', async () => {
    await started()
    expect(electron.session.fromPartition).toHaveBeenCalledWith('desk', { cache: false })
  })

  test('grants the clipboard after a click and none of the other permissions of Electron 45', async () => {
    const { desk } = await started()
    const types = readFileSync('node_modules/electron/electron.d.ts', 'utf8')
    const union =
      /setPermissionCheckHandler\(handler: \(\(webContents: \(WebContents\) \| \(null\), permission: ([^,]+),/u.exec(
        types,
      )?.[1] ?? ''
    const permissions = [...union.matchAll(/'([^']+)'/gu)].map(([, name]) => name ?? '')
    expect(permissions.length).toBeGreaterThan(40)
    for (const session of [desk, electron.session.defaultSession]) {
      const granted = permissions.filter((permission) => {
        const answer = vi.fn()
        session.handler('setPermissionRequestHandler')(null, permission, answer)
        expect(answer).toHaveBeenCalledWith(session.handler('setPermissionCheckHandler')(null, permission))
        return answer.mock.calls[0]?.[0] === true
      })
      expect(granted).toEqual(['clipboard-sanitized-write'])
    }
  })

  test('hands out no device, no screen and no download', async () => {
    const { desk } = await started()
    const answer = vi.fn()
    expect(desk.handler('setDevicePermissionHandler')({})).toBe(false)
    desk.handler('setBluetoothPairingHandler')({}, answer)
    desk.handler('setDisplayMediaRequestHandler')({}, answer)
    expect(answer.mock.calls).toEqual([[{ confirmed: false }], [null]])
    expect(desk.handler('setUSBProtectedClassesHandler')({ protectedClasses: ['hid'] })).toEqual(['hid'])
    expect(desk.set.get('registerLocalAIHandler')).toEqual([null])
    for (const [event, details] of [
      ['select-hid-device', [{}]],
      ['select-usb-device', [{}]],
      ['select-serial-port', [[], null]],
      ['will-download', []],
    ] as const) {
      const preventDefault = vi.fn()
      desk.emit(event, { preventDefault }, ...details, vi.fn())
      expect([event, preventDefault.mock.calls.length]).toEqual([event, 1])
    }
  })

  test('never fetches a dictionary', async () => {
    const { desk } = await started()
    for (const session of [desk, electron.session.defaultSession]) {
      expect(session.set.get('setSpellCheckerEnabled')).toEqual([false])
      expect(session.set.get('setSpellCheckerLanguages')).toEqual([[]])
      expect(session.set.get('setSpellCheckerDictionaryDownloadURL')).toEqual(['app://no-dictionaries/'])
    }
  })

  test('lets no request out', async () => {
    const { desk } = await started()
    const cancelled = (session: SessionDouble, url: string) => {
      const answer = vi.fn()
      session.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, answer)
      return answer.mock.calls[0]?.[0].cancel
    }
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'app://evil/',
      'app://dragoman.evil/',
      'blob:https://evil.test/x',
      'data:text/html,x',
      'devtools://devtools/',
      'ftp://x/',
      'chrome://version',
    ]) {
      expect([url, cancelled(desk, url)]).toEqual([url, true])
    }
    for (const url of [
      'app://dragoman/index.html',
      'app://dragoman/assets/a.js',
      'blob:app://dragoman/1-2',
      'data:image/png;base64,AA',
    ])
      expect([url, cancelled(desk, url)]).toEqual([url, false])
    expect(cancelled(electron.session.defaultSession, 'app://dragoman/index.html')).toBe(true)
  })

  test('answers from the list of files with the headers of the page, and finds nothing beside it', async () => {
    const { desk } = await started()
    const serve = desk.protocol.handle.mock.calls[0]?.[1] as (request: { method: string; url: string }) => Response
    const page = serve({ method: 'GET', url: 'app://dragoman/index.html?x#y' })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const answer of [
      page,
      serve({ method: 'GET', url: 'app://dragoman/none' }),
      serve({ method: 'POST', url: 'app://dragoman/index.html' }),
    ]) {
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('content-security-policy')).toContain(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
      )
    }
    expect(serve({ method: 'POST', url: 'app://dragoman/index.html' }).status).toBe(405)
    const ways = [
      '..',
      '%2e%2e',
      '%252e%252e',
      '..%2f',
      '..%5c',
      '..\\',
      '%00',
      'C:/',
      '//',
      '%5c%5c%3f%5c',
      '\uFF0E\uFF0E',
    ].flatMap((way) => [
      `app://dragoman/${way}`,
      `app://dragoman/${way}/index.html`,
      `app://dragoman/assets/${way}/${way}/etc/passwd`,
      `app://dragoman${way}index.html`,
    ])
    for (const url of [
      ...ways,
      'app://evil/index.html',
      'app://dragoman@evil/index.html',
      'app://dragoman/INDEX.HTML',
      `app://dragoman/${'a'.repeat(10_000)}`,
      'app://dragoman',
    ]) {
      expect([url, serve({ method: 'GET', url }).status]).toEqual([url, 404])
    }
  })
})

describe('the line to the engine', () => {
  test('is given to our page in its main frame and to nobody else', async () => {
    const { window } = await started()
    const frame = window.webContents.mainFrame
    for (const stranger of [
      { senderFrame: null },
      { senderFrame: { ...frame } },
      { sender: { mainFrame: frame } },
      { senderFrame: { url: 'https://evil.test/' } },
    ]) {
      deskAsks(window, stranger)
      expect(electron.engines).toEqual([])
    }
    const url = frame.url
    for (const elsewhere of ['https://evil.test/', 'app://evil/index.html', 'about:blank', '']) {
      frame.url = elsewhere
      deskAsks(window)
      expect(electron.engines).toEqual([])
    }
    frame.url = url
    deskAsks(window)
    expect(electron.engines).toHaveLength(1)
    expect(frame.postMessage).toHaveBeenCalledWith('dragoman:port', null, [expect.objectContaining({ end: 2 })])
    expect(electron.engines[0]?.sent.map(({ message }) => message.is)).toEqual(['start', 'connect'])
    expect(electron.engines[0]?.sent[1]?.ports).toEqual([expect.objectContaining({ end: 1 })])
    expect(electron.engines[0]?.sent[0]?.message['options']).toEqual({
      appVersion: '0.1.0',
      dataFolder: join(folder, 'data'),
      safe: false,
      defaultExportFolder: '/documents',
    })
  })

  test('asks it for the releases alone where the program was started with --safe', async () => {
    const { argv } = process
    process.argv = [...argv, '--safe']
    try {
      const { window } = await started()
      deskAsks(window)
      expect(electron.engines[0]?.sent[0]?.message['options']).toMatchObject({ safe: true })
    } finally {
      process.argv = argv
    }
  })

  test('one engine serves every line; a dead one is followed by another', async () => {
    const { window } = await started()
    deskAsks(window)
    deskAsks(window)
    expect(electron.engines).toHaveLength(1)
    electron.engines[0]?.emit('exit', 1)
    deskAsks(window)
    expect(electron.engines).toHaveLength(2)
  })

  test('quitting waits for the last commit', async () => {
    const { window } = await started()
    deskAsks(window)
    const event = { preventDefault: vi.fn() }
    electron.app.emit('before-quit', event)
    expect(event.preventDefault).toHaveBeenCalled()
    expect(electron.engines[0]?.sent.at(-1)?.message.is).toBe('close')
    expect(electron.app['quit']).not.toHaveBeenCalled()
    electron.engines[0]?.emit('exit', 0)
    await vi.waitFor(() => expect(electron.app['quit']).toHaveBeenCalled())
    const again = { preventDefault: vi.fn() }
    electron.app.emit('before-quit', again)
    expect(again.preventDefault).not.toHaveBeenCalled()
  })

  test('the engine gets folders, printed pages and honest failures from the main process', async () => {
    const { window } = await started()
    deskAsks(window)
    const [engine] = electron.engines
    const ask = async (id: number, question: object) => {
      engine?.emit('message', { is: 'ask', id, question })
      return vi.waitFor(() => {
        const found = engine?.sent.find(({ message }) => message.is === 'answer' && message['id'] === id)
        if (found === undefined) throw new Error('no answer yet')
        return found.message['answer']
      })
    }
    expect(await ask(1, { is: 'choose-folder' })).toEqual({ is: 'folder', path: '/out' })
    expect(await ask(2, { is: 'show-in-folder', path: '/out/a.docx' })).toEqual({ is: 'shown' })
    expect(electron.shell['showItemInFolder']).toHaveBeenCalledWith('/out/a.docx')
    expect(await ask(3, { is: 'print', html: '<p>سلام' })).toEqual({ is: 'printed', bytes: Buffer.from('%PDF-1.7') })
    const printer = electron.windows.at(-1)
    expect(printer?.webContents.printToPDF).toHaveBeenCalledWith({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    })
    expect(printer?.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, devTools: false })
    expect(printer?.options.webPreferences['preload']).toBeUndefined()
    expect(printer?.destroy).toHaveBeenCalled()
    electron.dialog['showOpenDialog']?.mockRejectedValue(new Error('no display'))
    expect(await ask(4, { is: 'choose-folder' })).toEqual({ is: 'failed' })
    for (const noise of [null, 'x', { is: 'ask' }, { is: 'ask', id: 5, question: { is: 'run', path: '/bin/sh' } }])
      engine?.emit('message', noise)
    expect(electron.shell['openExternal']).not.toHaveBeenCalled()
  })
})

describe('links that lead outside', () => {
  const refused = [
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org/',
    'https://example.org/ ',
    'data:text/html,x',
    'vbscript:x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'smb://host/share',
    '\\\\host\\share',
    '//example.org/',
    'ftp://example.org/',
    'tel:+33123',
    'sms:1',
    'about:blank',
    'blob:https://example.org/1',
    'chrome://settings',
    'app://dragoman/',
    'ws://example.org/',
    'view-source:https://example.org/',
    'jar:https://x!/',
    'intent://x#Intent;end',
    'https://user@example.org/',
    'https://user:password@example.org/',
    'https://example.org@evil.test/',
    'https://',
    'https:///',
    'https:example.org',
    'https:\\\\example.org',
    'https://example.org\\@evil.test/',
    'https://exam\u202Eple.org/',
    'https://example.org/\u2066x\u2069',
    'https://example.org/\u200Bx',
    'https://example.org/\u00ADx',
    'https://example.org/\u0000',
    'https://example.org/\tx',
    'https://example.org/a b',
    'https://example.org/\u2028',
    `https://example.org/${'a'.repeat(2048)}`,
    'https://[::1',
    'https://exa mple.org',
    'https://%00/',
    'https://256.256.256.256/',
    'mailto:',
    'mailto:?attach=/etc/passwd',
    'mailto:press@wego.org?attach=/etc/passwd',
    'mailto:press@wego.org?Attachment=x',
    'mailto:press@wego.org?subject=a%0d%0aBcc:x@y',
    'mailto:press@wego.org?x-mailer=1',
    'mailto:nobody',
    '',
    'null',
    'undefined',
    'x',
    '\uFEFFhttps://example.org/',
  ]
  const opened: readonly (readonly [string, string])[] = [
    ['https://www.we-gov.org/news/2024', 'https://www.we-gov.org/news/2024'],
    ['HTTPS://Example.org', 'https://example.org/'],
    ['https://example.org:8443/a?b=c&d=%D8%B3#e', 'https://example.org:8443/a?b=c&d=%D8%B3#e'],
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
    ['https://موقع.وزارة-الاتصالات.مصر/', 'https://xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c/'],
    ['https://127.0.0.1/', 'https://127.0.0.1/'],
    ['mailto:press@wego.org', 'mailto:press@wego.org'],
    ['mailto:press@wego.org?subject=Almaty&body=Bonjour', 'mailto:press@wego.org?subject=Almaty&body=Bonjour'],
    ['mailto:a@b.org,c@d.org?cc=e@f.org', 'mailto:a@b.org,c@d.org?cc=e@f.org'],
  ]

  test(`${refused.length} addresses are never opened, nor asked about`, async () => {
    const { openLink } = await import('#hosts/electron/external-links.ts')
    for (const address of refused) expect([address, await openLink(address, question)]).toEqual([address, false])
    expect(electron.dialog['showMessageBox']).not.toHaveBeenCalled()
    expect(electron.shell['openExternal']).not.toHaveBeenCalled()
  })

  test('web and mail addresses open after a yes, in the form that was shown', async () => {
    const { openLink } = await import('#hosts/electron/external-links.ts')
    for (const [address, shown] of opened) {
      electron.dialog['showMessageBox']?.mockResolvedValueOnce({ response: 1 })
      expect([address, await openLink(address, question)]).toEqual([address, true])
      expect(electron.dialog['showMessageBox']).toHaveBeenLastCalledWith(
        expect.objectContaining({ detail: shown, defaultId: 0, cancelId: 0 }),
      )
      expect(electron.shell['openExternal']).toHaveBeenLastCalledWith(shown)
    }
    electron.shell['openExternal']?.mockClear()
    expect(await openLink('https://example.org/', question)).toBe(false)
    expect(electron.shell['openExternal']).not.toHaveBeenCalled()
  })

  const question = { openLinkTitle: 'Open?', openLinkAccept: 'Open', openLinkRefuse: 'Cancel' }
})

describe('files named when the program is started', () => {
  const desk = mkdtempSync(join(tmpdir(), 'files-'))
  for (const name of [
    'Annonce Q3.docx',
    'بيان.release',
    '-minus.txt',
    'notes.md',
    'run.exe',
    'no-extension',
    'x.DOCX',
    'x.docx.lnk',
  ])
    writeFileSync(join(desk, name), 'x')
  mkdirSync(join(desk, 'folder.docx'))
  symlinkSync(join(desk, 'run.exe'), join(desk, 'exe.txt'))
  symlinkSync(join(desk, 'notes.md'), join(desk, 'link.md'))

  test.each([
    [[], []],
    [['Annonce Q3.docx'], ['Annonce Q3.docx']],
    [
      ['بيان.release', 'notes.md'],
      ['بيان.release', 'notes.md'],
    ],
    [['x.DOCX'], ['x.DOCX']],
    [['notes.md', 'notes.md', './notes.md'], ['notes.md']],
    [['link.md'], ['notes.md']],
    [['--', '-minus.txt'], ['-minus.txt']],
    [['-minus.txt'], []],
    [['--no-sandbox', '--inspect', '--remote-debugging-port=1', 'notes.md'], ['notes.md']],
    [['--', '--', 'notes.md'], ['notes.md']],
    [['run.exe'], []],
    [['no-extension'], []],
    [['x.docx.lnk'], []],
    [['missing.docx'], []],
    [['folder.docx'], []],
    [['notes.md\0.exe'], []],
    [[''], []],
    [['file:///etc/notes.md'], []],
    [['https://example.org/a.docx'], []],
    [['dragoman://open?a.docx'], []],
    [['\\\\host\\share\\a.docx'], []],
    [['javascript:x.md'], []],
    [['../'.repeat(30).concat('etc/passwd')], []],
    [['C:\\a.docx'], []],
  ])('%j opens %j', async (named, expected) => {
    const { filesToOpen } = await import('#hosts/electron/opened-files.ts')
    expect(filesToOpen(['dragoman', ...named], desk)).toEqual(expected.map((name) => join(desk, name)))
  })

  test('absolute names need no folder, and a link is opened as what it leads to', async () => {
    const { filesToOpen } = await import('#hosts/electron/opened-files.ts')
    expect(filesToOpen(['dragoman', join(desk, 'notes.md')], '/')).toEqual([join(desk, 'notes.md')])
    expect(filesToOpen(['dragoman', join(desk, 'exe.txt')], '/')).toEqual([])
  })

  test('a second start hands its files to the window that is there', async () => {
    const { window } = await started()
    deskAsks(window)
    electron.app.emit('second-instance', {}, ['dragoman', 'notes.md'], desk)
    expect(window.focus).toHaveBeenCalled()
    await vi.waitFor(() =>
      expect(window.webContents.send).toHaveBeenCalledWith('dragoman:event', {
        is: 'file',
        name: 'notes.md',
        bytes: Buffer.from('x'),
      }),
    )
    await vi.waitFor(() => expect(electron.app['addRecentDocument']).toHaveBeenCalledWith(join(desk, 'notes.md')))
    expect(electron.dialog['showErrorBox']).not.toHaveBeenCalled()
  })

  test('a file that is too large is refused by name, not passed over', async () => {
    const { window } = await started()
    deskAsks(window)
    truncateSync(join(desk, 'x.DOCX'), 101 * 1024 * 1024)
    electron.app.emit('second-instance', {}, ['dragoman', 'x.DOCX'], desk)
    await vi.waitFor(() => expect(String(electron.dialog['showErrorBox']?.mock.calls[0]?.[1])).toContain('x.DOCX'))
    expect(electron.app['addRecentDocument']).not.toHaveBeenCalled()
  })
})

describe('the menu', () => {
  test('speaks the language of the system, then that of the interface', async () => {
    const { window } = await started()
    const labels = () =>
      ((electron.Menu['buildFromTemplate']?.mock.calls.at(-1) ?? [[]])[0] as { label?: string }[])
        .map(({ label }) => label)
        .filter(Boolean)
    expect(labels()).toContain('ملف')
    deskAsks(window)
    electron.engines[0]?.emit('message', { is: 'language', language: 'fr' })
    await vi.waitFor(() => expect(labels()).toContain('Fichier'))
    electron.engines[0]?.emit('message', { is: 'language', language: 'sw' })
    expect(labels()).toContain('Fichier')
  })

  test.each(['linux', 'darwin', 'win32'] as const)(
    'on %s every item does something and leaves its keys to the page',
    async (platform) => {
      const { buildMenu } = await import('#hosts/electron/menu.ts')
      const messages = JSON.parse(readFileSync('shared/messages/en/menu.json', 'utf8'))
      const pressed: string[] = []
      const items = buildMenu(messages, {
        platform,
        developer: false,
        press: (shortcut) => pressed.push(shortcut),
      }).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      for (const item of items) {
        if (item.type === 'separator') continue
        expect(item.label).toBeTruthy()
        expect(item.role !== undefined || item.click !== undefined).toBe(true)
        if (item.click !== undefined) {
          expect(item.registerAccelerator).toBe(false)
          // The pure function ignores what Electron passes to a click.
          ;(item.click as () => void)()
          expect(item.accelerator).toBe(pressed.at(-1)?.replace('Mod', 'CommandOrControl').replace('Arrow', ''))
          expect(item.accelerator).not.toMatch(/Control\+Alt|Alt\+.*Control|Control\+Space/u)
        }
      }
      expect(new Set(pressed).size).toBe(pressed.length)
      expect(items.some(({ role }) => role === 'toggleDevTools' || role === 'reload')).toBe(false)
    },
  )

  test('a click is told to the page as the keys it stands for', async () => {
    const { window } = await started()
    const template = electron.Menu['buildFromTemplate']?.mock.calls[0]?.[0] as {
      submenu?: { accelerator?: string; click?: () => void }[]
    }[]
    template
      .flatMap(({ submenu }) => submenu ?? [])
      .find(({ accelerator }) => accelerator === 'F8')
      ?.click?.()
    expect(window.webContents.send).toHaveBeenCalledWith('dragoman:event', { is: 'shortcut', shortcut: 'F8' })
  })

  test('has the same items in every language', () => {
    const keys = (language: string) =>
      Object.entries(
        JSON.parse(readFileSync(`shared/messages/${language}/menu.json`, 'utf8')) as Record<string, string>,
      )
    for (const language of ['fr', 'ar']) {
      expect(keys(language).map(([key]) => key)).toEqual(keys('en').map(([key]) => key))
      expect(keys(language).filter(([, text]) => text.trim() === '')).toEqual([])
    }
  })
})

test('the preload gives the page one function and nothing of Electron', async () => {
  const posted: unknown[][] = []
  vi.stubGlobal('window', {
    location: { origin: 'app://dragoman' },
    postMessage: (...message: unknown[]) => posted.push(message),
  })
  await import('#hosts/electron/preload.ts')
  expect(electron.contextBridge.exposeInMainWorld.mock.calls).toEqual([['dragoman', { connect: expect.any(Function) }]])
  const [[, bridge] = []] = electron.contextBridge.exposeInMainWorld.mock.calls
  const { connect } = bridge as { connect: () => unknown }
  expect(connect()).toBeUndefined()
  expect(electron.ipcRenderer.send.mock.calls).toEqual([['dragoman:connect']])
  const port = { port: 1 }
  electron.ipcRenderer.emit('dragoman:port', { ports: [port], sender: 'secret' })
  electron.ipcRenderer.emit('dragoman:event', { sender: 'secret' }, { is: 'shortcut', shortcut: 'F8' })
  expect(posted).toEqual([
    ['dragoman:port', 'app://dragoman', [port]],
    [{ 'dragoman:event': { is: 'shortcut', shortcut: 'F8' } }, 'app://dragoman'],
  ])
  vi.unstubAllGlobals()
})

test('all nine fuses are set, and Node cannot be reached through any of them', async () => {
  const { FuseV1Options } = await import('@electron/fuses')
  const { fusesFor } = await import('#hosts/electron/fuses.ts')
  const names = Object.values(FuseV1Options).filter((name) => typeof name === 'string')
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const fuses = fusesFor(platform)
    expect(
      Object.fromEntries(names.map((name) => [name, Reflect.get(fuses, Reflect.get(FuseV1Options, name))])),
    ).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: platform !== 'linux',
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    })
    expect(fuses.strictlyRequireAllFuses).toBe(true)
  }
})

test('each imported file is read in a process of its own, made by the main process and ended on request', async () => {
  const { window } = await started()
  deskAsks(window)
  const [engine] = electron.engines
  engine?.emit('message', { is: 'spawn-importer', id: 1 })
  const importer = electron.engines[1]
  expect(electron.utilityProcess.fork.mock.calls[1]).toEqual([
    '/out/import-utility.js',
    [],
    expect.objectContaining({ env: {}, execArgv: ['--max-old-space-size=512', '--disable-proto=delete'] }),
  ])
  const handed = engine?.sent.at(-1)
  expect(handed?.message).toEqual({ is: 'importer', id: 1 })
  expect([importer?.sent[0]?.ports, handed?.ports]).toEqual([
    [expect.objectContaining({ end: 1 })],
    [expect.objectContaining({ end: 2 })],
  ])
  engine?.emit('message', { is: 'end-importer', id: 1 })
  expect(importer?.kill).toHaveBeenCalledOnce()
  importer?.emit('exit', 0)
  expect(engine?.sent.at(-1)?.message).toEqual({ is: 'importer-ended', id: 1 })
})

test('the engine sends a file as soon as its importer is there, and hears its answer or its end', async () => {
  const { createImporters } = await import('#hosts/electron/importers.ts')
  const told: unknown[] = []
  const importers = createImporters((message) => told.push(message))
  const process = importers.spawn()
  const replies: unknown[] = []
  const ends = vi.fn()
  process.onReply((reply) => replies.push(reply))
  process.onEnd(ends)
  process.send({ name: 'a.txt', bytes: new Uint8Array([1]) })
  const port = Object.assign(new EventEmitter(), { start: vi.fn(), postMessage: vi.fn() })
  importers.connected(1, port)
  expect(port.postMessage.mock.calls).toEqual([[{ name: 'a.txt', bytes: new Uint8Array([1]) }]])
  port.emit('message', { data: { outcome: 'imported' } })
  expect(replies).toEqual([{ outcome: 'imported' }])
  process.kill()
  importers.ended(1)
  expect(ends).toHaveBeenCalledOnce()
  expect(told).toEqual([
    { is: 'spawn-importer', id: 1 },
    { is: 'end-importer', id: 1 },
  ])
})

test('an engine that cannot start says why in the language of the system, and the app ends', async () => {
  const { window } = await started()
  deskAsks(window)
  electron.engines[0]?.emit('message', {
    is: 'start-failed',
    code: 'STORE_IN_USE_BROWSER',
    values: { process: '4711' },
  })
  await vi.waitFor(() => expect(electron.app['exit']).toHaveBeenCalledWith(1))
  const said = String(electron.dialog['showErrorBox']?.mock.calls[0]?.[1])
  expect(said).toMatch(/\p{Script=Arabic}.*4711/u)
  expect(said).not.toMatch(/STORE_|undefined|\{\{/u)
})
