import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { repository } from '#tests/repository/planted-tree.ts'

/** Left and right in a declaration, or a physical property in a React style or a utility class: all break when the window is mirrored. */
const physical = [
  /(?:^|[\s;{])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?\s*:/u,
  /(?:^|[\s;{])border-(?:top|bottom)-(?:left|right)-radius\s*:/u,
  /(?:^|[\s;{'"])(?:left|right)\s*:/u,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/u,
  /\b(?:margin|padding|border)(?:Left|Right)\b/u,
  /\btextAlign\s*:\s*['"](?:left|right)\b/u,
]

test.each([
  '.row { margin-left: 4px }',
  '  right: 0;',
  'p { text-align: right }',
  '.mark { border-top-left-radius: 2px }',
  'style={{ paddingLeft: 4 }}',
])('%s is physical', (line) => {
  expect(isPhysical(line)).toBe(true)
})

test.each([
  '.row { margin-inline-start: 4px }',
  'inset-inline-end: 0;',
  'p { text-align: end }',
  '.copyright: hover',
  'transform-origin: top',
  '.mark { border-start-start-radius: 2px }',
])('%s is logical', (line) => {
  expect(isPhysical(line)).toBe(false)
})

test('no style of the renderer says left or right', async () => {
  const offenders: string[] = []
  let read = 0
  for await (const file of glob('renderer/**/*.{css,tsx}', { cwd: repository })) {
    read += 1
    const lines = readFileSync(`${repository}${file}`, 'utf8').split('\n')
    for (const [index, line] of lines.entries())
      if (isPhysical(line)) offenders.push(`${file}:${index + 1} ${line.trim()}`)
  }
  expect(offenders).toEqual([])
  expect(read).toBeGreaterThan(0)
})

function isPhysical(line: string): boolean {
  const code = line.replace(/\/\*.*?\*\/|\/\/.*$/gu, '')
  return physical.some((pattern) => pattern.test(code))
}
