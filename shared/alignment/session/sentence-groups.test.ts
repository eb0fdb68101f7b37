import { expect, it } from 'vitest'
import { sentenceGroups } from '#shared/alignment/session/sentence-groups.ts'
import { textIn } from '#shared/alignment/session/session-for-tests.ts'
import { textsToAlign } from '#shared/alignment/session/texts-to-align.ts'

const texts = [
  textIn('en', 'The council met in Almaty. It adopted 3 resolutions.'),
  textIn('fr', 'Le conseil s’est réuni à Almaty. Il a adopté 3 résolutions.'),
  textIn('ar', 'اجتمع المجلس في ألماتي. واعتمد 3 قرارات.'),
]

function groupsIn(cells: readonly (readonly number[])[]) {
  const work = sentenceGroups(texts, { edits: [] }, { cells })
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value.map((group) => group.cells)
}

it('finds the sentences of a row that belong together in all texts', () => {
  expect(
    groupsIn([
      [0, 1],
      [0, 1],
      [0, 1],
    ]),
  ).toEqual([
    [[0], [0], [0]],
    [[1], [1], [1]],
  ])
})

it('goes through the first text that says something there', () => {
  expect(groupsIn([[], [0, 1], [0, 1]])).toEqual([
    [[], [0], [0]],
    [[], [1], [1]],
  ])
  expect(groupsIn([[], [], [0, 1]])).toEqual([
    [[], [], [0]],
    [[], [], [1]],
  ])
})

it('reads what was edited', () => {
  const edits = [{ text: 1, segment: 0, runs: [{ text: 'Le conseil ' }, { text: 'siège', bold: true }] }]
  expect(textsToAlign(texts, edits, () => true).texts[1]?.segments.map(({ text }) => text)).toEqual([
    'Le conseil siège',
    'Il a adopté 3 résolutions.',
  ])
})
