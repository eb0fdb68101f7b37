import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf } from '#shared/text/language-of.ts'

const sentences: readonly (readonly [string, string])[] = [
  ['en', 'The harbour authority opened its new cold store on Monday.'],
  ['en', 'Regional Office Opens in Nairobi'],
  ['en', 'Notes to editors'],
  ['en', 'About the foundation'],
  ['en', 'Ministers from twelve countries signed the agreement, said Ms. Delacroix.'],
  ['fr', 'La régie portuaire a ouvert lundi sa nouvelle chambre froide.'],
  ['fr', 'Ouverture d’un bureau régional à Nairobi'],
  ['fr', 'À propos de la fondation'],
  ['fr', 'Note aux rédactions'],
  ['fr', "L'accord a été signé par douze pays, a déclaré Mme Whitfield."],
  ['ar', 'افتتحت سلطة الميناء يوم الاثنين مخزن التبريد الجديد.'],
  ['ar', 'افتتاح مكتب إقليمي في نيروبي'],
  ['ar', 'نبذة عن المؤسسة'],
  ['ar', 'وقّعت منظمة World Smart Sustainable Cities Organization (WeGO) الاتفاقية'],
]

describe('language of a text', () => {
  it.each(sentences)('reads %s: %s', (language, text) => {
    expect(languageOf(text).language).toBe(language)
  })

  it('is sure of a whole paragraph and unsure of a bare name', () => {
    expect(languageOf(`${sentences[0]?.[1]} ${sentences[4]?.[1]}`).confidence).toBeGreaterThan(0.75)
    expect(languageOf(`${sentences[5]?.[1]} ${sentences[9]?.[1]}`).confidence).toBeGreaterThan(0.75)
    expect(languageOf(`${sentences[10]?.[1]}`).confidence).toBeGreaterThan(0.85)
    expect(languageOf('Almaty Marrakech Chengdu').confidence).toBeLessThan(0.5)
  })

  it('does not take other Latin languages for French or English', () => {
    expect(
      languageOf('El ministro inauguró ayer la nueva sede de la fundación en la ciudad de Sevilla.').language,
    ).toBe('es')
    expect(languageOf('Der Minister hat gestern das neue Gebäude der Stiftung in Leipzig eröffnet.').language).toBe(
      'de',
    )
  })

  it('tells Persian from Arabic by its words', () => {
    expect(languageOf('این سازمان برای زنان است و در تهران کار می کند').language).toBe('fa')
    expect(languageOf('منظمة التعاون الإسلامی بین الجنسین').language).toBe('ar')
  })

  it('says nothing of figures and addresses', () => {
    expect(languageOf('2048 1365 — +82-70-4202-9169')).toEqual({ language: 'und', confidence: 0 })
    expect(languageOf('https://example.org/the-news press@example.org')).toEqual({ language: 'und', confidence: 0 })
    expect(languageOf('')).toEqual({ language: 'und', confidence: 0 })
  })
})

const seeds = new URL('../../../shared/seeds/', import.meta.url)

describe.skipIf(!existsSync(seeds))('language of the real releases (needs ../shared/seeds)', () => {
  const expected = ['fr', 'ar', 'ar', 'ar', 'en']
  it('is right for each document', () => {
    const found = readdirSync(seeds)
      .toSorted()
      .map((name) => languageOf(readFileSync(new URL(name, seeds), 'utf8')).language)
    expect(found).toEqual(expected)
  })
})
