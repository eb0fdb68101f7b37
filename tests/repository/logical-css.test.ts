import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { repository } from '#tests/repository/planted-tree.ts'

/** Left and right in a declaration: they stay where they are when the window is mirrored. */
const physicalCss = [
  /(?:^|[\s;{])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?\s*:/u,
  /(?:^|[\s;{])border-(?:top|bottom)-(?:left|right)-radius\s*:/u,
  /(?:^|[\s;{])(?:left|right)\s*:/u,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/u,
]
/** The same in a style of React; `left` alone is a word like any other in the rest of the code. */
const physicalStyle = [
  /\b(?:margin|padding|border)(?:Left|Right)\w*\s*:/u,
  /\btextAlign\s*:\s*['"](?:left|right)\b/u,
  /style=\{\{[^}]{0,400}\b(?:left|right)\s*:/u,
  /\.style\.(?:left|right|marginLeft|marginRight|paddingLeft|paddingRight)\b/u,
]

test.each([
  ['css', '.row { margin-left: 4px }'],
  ['css', '  right: calc(100% - 4px);'],
  ['css', 'p { text-align: right }'],
  ['css', '.mark { border-top-left-radius: 2px }'],
  ['code', 'style={{ paddingLeft: 4 }}'],
  ['code', 'style={{ top: 0, left: 4 }}'],
  ['code', 'popup.style.left = x'],
] as const)('%s: %s is physical', (kind, line) => {
  expect(isPhysical(kind, line)).toBe(true)
})

test.each([
  ['css', '.row { margin-inline-start: 4px }'],
  ['css', 'inset-inline-end: 0;'],
  ['css', 'p { text-align: end }'],
  ['css', '.copyright: hover'],
  ['css', '.mark { border-start-start-radius: 2px }'],
  ['css', '/* margin-left: 4px */'],
  ['code', "t('rows', { kept, left: rows - done })"],
] as const)('%s: %s is logical', (kind, line) => {
  expect(isPhysical(kind, line)).toBe(false)
})

test('no style of the renderer says left or right', async () => {
  const offenders: string[] = []
  let read = 0
  for await (const file of glob('renderer/**/*.{css,ts,tsx}', { cwd: repository })) {
    read += 1
    const lines = readFileSync(`${repository}${file}`, 'utf8').split('\n')
    for (const [index, line] of lines.entries())
      if (isPhysical(file.endsWith('.css') ? 'css' : 'code', line))
        offenders.push(`${file}:${index + 1} ${line.trim()}`)
  }
  expect(offenders).toEqual([])
  expect(read).toBeGreaterThan(0)
})

function isPhysical(kind: 'css' | 'code', line: string): boolean {
  const said = kind === 'css' ? line.replace(/\/\*.*?\*\//gu, '') : line.replace(/\/\/.*$/u, '')
  return (kind === 'css' ? physicalCss : physicalStyle).some((pattern) => pattern.test(said))
}
