// What the installers are made of. The installers themselves need tools that are fetched when they are built.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runtimeIn } from '../../build/after-pack.ts'
import desktop from '../../electron.config.ts'
import page from '../../vite.config.ts'

const config = readFileSync('build/electron-builder.yml', 'utf8')

test.each([
  ['linux', 'AppImage, deb'],
  ['mac', 'dmg'],
  ['win', 'nsis'],
])('%s is packed as %s, with the icon', (platform, targets) => {
  const section = new RegExp(`^${platform}:\\n((?:  .*\\n)+)`, 'mu').exec(config)?.[1] ?? ''
  expect(section).toContain(`target: [${targets}]`)
  expect(section).toContain('icon: build/icon.png')
})

test('release files belong to Dragoman, nothing is published, and the switches are set in the packed runtime', () => {
  expect(config).toMatch(/fileAssociations:\n {2}- ext: release\n/u)
  expect(config).toContain('mimeType: application/vnd.dragoman.release+zip')
  expect(config).toMatch(/^publish: null$/mu)
  expect(config).toMatch(/^asar: true$/mu)
  expect(config).toContain('afterPack: build/after-pack.ts')
  for (const file of ['build/after-pack.ts', 'build/icon.png', 'build/icon.svg', 'build/entitlements.mac.plist'])
    expect(existsSync(file)).toBe(true)
})

test('the switches are set in the file of each system', () => {
  const packed = (nodeName: 'linux' | 'darwin' | 'win32') =>
    // Only these two of the context's many members are used.
    runtimeIn({
      appOutDir: '/out',
      packager: { platform: { nodeName }, appInfo: { productFilename: 'Dragoman' } },
    } as never)
  expect(packed('linux')).toBe(join('/out', 'dragoman'))
  expect(packed('darwin')).toBe(join('/out', 'Dragoman.app'))
  expect(packed('win32')).toBe(join('/out', 'Dragoman.exe'))
})

test('the icon is a picture of 1024 by 1024', () => {
  const png = readFileSync('build/icon.png')
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024])
})

test('the desktop bundles are the main process, the engine, a CommonJS preload and the same page', () => {
  const inputs = Object.keys(Object(desktop.main?.build?.rolldownOptions?.input))
  expect(inputs).toEqual(expect.arrayContaining(['index', 'engine-process', 'import-utility']))
  expect(desktop.preload?.build?.rolldownOptions?.output).toMatchObject({ format: 'cjs' })
  expect(desktop.renderer?.root).toBe(page.root)
  expect(page.build?.assetsInlineLimit).toBe(0)
  expect(JSON.parse(readFileSync('package.json', 'utf8')).main).toBe('./out/main/index.js')
})
