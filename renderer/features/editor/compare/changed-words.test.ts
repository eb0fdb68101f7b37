import { expect, test } from 'vitest'
import { changedWords } from '#renderer/features/editor/compare/changed-words.ts'

const told = (before: string, after: string, language: string) =>
  changedWords(before, after, language)
    .filter(({ is }) => is !== 'same')
    .map(({ is, parts }) => [is, parts.map((part) => `${part.is}:${part.text}`).join('|')])

test('a telephone number in Arabic is one thing, replaced whole', () =>
  expect(told('اتصلوا على ‎+82-70-4202-9169', 'اتصلوا على ‎+82-70-4202-9168', 'ar')).toEqual([
    ['delete', 'atom:+82-70-4202-9169'],
    ['insert', 'atom:+82-70-4202-9168'],
  ]))

test('in French only its other group is marked', () =>
  expect(told('Tél. +82-70-4202-9169', 'Tél. +82-70-4202-9168', 'fr')).toEqual([
    ['delete', 'text:9169'],
    ['insert', 'text:9168'],
  ]))

test('an Arabic word is marked by itself, and what stays the same has its number whole', () => {
  const pieces = changedWords('اتصلوا على +82-70-4202-9169 الآن', 'اتصلوا على +82-70-4202-9169 غدًا', 'ar')
  expect(pieces.map(({ is }) => is)).toEqual(['same', 'delete', 'insert'])
  expect(pieces[0]?.parts.map(({ is }) => is)).toEqual(['text', 'atom', 'text'])
})

test('a space that does not break is a difference', () =>
  expect(told('Le port : ouvert', 'Le port\u00a0: ouvert', 'fr')).toEqual([
    ['delete', 'text: '],
    ['insert', 'text:\u00a0'],
  ]))

test('a text that uses signs of its own from the private area keeps them', () =>
  expect(told('شعار \ue000', 'شعار \ue001', 'ar').flat().join(' ')).toContain('\ue001'))
