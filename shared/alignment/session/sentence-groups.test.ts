import { expect, it } from 'vitest'
import { sentenceGroups } from '#shared/alignment/session/sentence-groups.ts'
import { textIn } from '#shared/alignment/session/session-for-tests.ts'

const texts = [
  textIn('en', 'The council met in Almaty. It adopted 3 resolutions.'),
  textIn('fr', 'Le conseil s’est réuni à Almaty. Il a adopté 3 résolutions.'),
  textIn('ar', 'اجتمع المجلس في ألماتي. واعتمد 3 قرارات.'),
]

function groupsIn(cells: readonly (readonly number[])[], edits: Parameters<typeof sentenceGroups>[1]['edits'] = []) {
  const work = sentenceGroups(texts, { edits }, { cells })
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
  const swapped = [
    { text: 1, segment: 0, runs: [{ text: 'Il a adopté 3 résolutions.' }] },
    { text: 1, segment: 1, runs: [{ text: 'La ville d’Oslo attend 57 navires.' }] },
  ]
  expect(groupsIn([[1], [0, 1], []], swapped)).toContainEqual([[1], [0], []])
})
