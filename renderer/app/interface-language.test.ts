import { expect, test } from 'vitest'
import { firstInterfaceLanguage } from '#renderer/app/interface-language.ts'

test('a Moroccan desk starts in Arabic', () => {
  expect(firstInterfaceLanguage(['ar-MA', 'fr-MA'])).toBe('ar')
})

test('a system in German, then Canadian French, starts in French', () => {
  expect(firstInterfaceLanguage(['de-CH', 'fr-CA', 'en'])).toBe('fr')
})

test('a system in none of the three starts in English', () => {
  expect(firstInterfaceLanguage(['ja', 'arc'])).toBe('en')
  expect(firstInterfaceLanguage([])).toBe('en')
})
