import { expect, test } from 'vitest'
import {
  agreedDocument,
  keepAll,
  keepPart,
  keptCount,
  reviewOf,
  setKind,
  sharedLanguage,
} from '#renderer/features/import/review.ts'
import type { ImportedDocument, ImportedPart } from '#shared/model/imported-document.ts'

const part = (text: string, furniture: ImportedPart['furniture'] = null): ImportedPart => ({
  kind: 'body',
  furniture,
  blocks: [{ type: 'paragraph', runs: [{ text }] }],
})
const page: ImportedDocument = {
  fileName: 'page.html',
  format: 'html',
  encoding: 'utf-8',
  language: 'fr',
  languageConfidence: 0.99,
  title: 'Titre',
  warnings: [],
  parts: [part('Accueil | Actualités', 'navigation'), part('Rabat, le 3 mai 2026'), part('Partager', 'share-bar')],
}

test('a menu and a share bar are proposed for removal, the text stays', () => {
  expect(agreedDocument(reviewOf(page)).parts.map((each) => each.blocks[0]?.runs[0]?.text)).toEqual([
    'Rabat, le 3 mai 2026',
  ])
})

test('a proposed removal can be taken back, alone or all at once, and made again', () => {
  const review = reviewOf(page)
  expect(keptCount(keepPart(review, 0, true))).toBe(2)
  expect(keptCount(keepAll(review, true))).toBe(3)
  expect(keptCount(keepAll(keepAll(review, true), false))).toBe(1)
})

test('what was kept is no longer called furniture, and carries the kind that was chosen', () => {
  const [kept] = agreedDocument(setKind(reviewOf(page), 1, 'dateline')).parts
  expect(kept).toMatchObject({ kind: 'dateline', furniture: null })
})

test('two French files cannot be two versions of one release; French and Arabic can', () => {
  expect(sharedLanguage([['fr'], ['ar'], ['fr']])).toBe('fr')
  expect(sharedLanguage([['fr'], ['ar'], ['ar-MA']])).toBeNull()
})

test('a bilingual file joins a release that has its source already, not one that has both its languages', () => {
  expect(sharedLanguage([['en', 'ar']], ['en', 'fr'])).toBeNull()
  expect(sharedLanguage([['en', 'ar']], ['en', 'ar'])).toBe('en')
  expect(
    sharedLanguage([
      ['en', 'fr'],
      ['en', 'ar'],
    ]),
  ).toBeNull()
})

test('a bilingual file is sent with all its versions, the one that was chosen as the source first', () => {
  const arabic: ImportedPart['blocks'] = [{ type: 'paragraph', runs: [{ text: 'الرباط' }] }]
  const both: ImportedDocument = {
    ...page,
    otherLanguages: ['ar'],
    parts: [{ ...part('Rabat'), others: { ar: arabic } }, part('Casablanca')],
  }
  expect(agreedDocument(reviewOf(both))).toMatchObject({
    language: 'fr',
    otherLanguages: ['ar'],
    parts: [{ blocks: [{ runs: [{ text: 'Rabat' }] }], others: { ar: arabic } }, { others: { ar: [] } }],
  })
  expect(agreedDocument(reviewOf(both), 'ar')).toMatchObject({
    language: 'ar',
    otherLanguages: ['fr'],
    parts: [{ blocks: arabic, others: { fr: [{ runs: [{ text: 'Rabat' }] }] } }, { blocks: [] }],
  })
})
