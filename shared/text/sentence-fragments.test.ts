import { expect, test } from 'vitest'
import { fragmentsOf } from '#shared/text/sentence-fragments.ts'

const mark = (name: string) => `\uFDD0${name}\uFDD1`

test('a sentence falls into its words and the places of its values, in order', () => {
  expect(fragmentsOf(`“${mark('found')}” here, “${mark('expected')}” in the other versions.`)).toEqual([
    { name: null, text: '“' },
    { name: 'found', text: '' },
    { name: null, text: '” here, “' },
    { name: 'expected', text: '' },
    { name: null, text: '” in the other versions.' },
  ])
})

test('a sentence without values stays whole', () => {
  expect(fragmentsOf('The source has text here.')).toEqual([{ name: null, text: 'The source has text here.' }])
})

test('a sentence may begin with a value', () => {
  expect(fragmentsOf(`${mark('file')} is empty.`)[0]).toEqual({ name: 'file', text: '' })
})
