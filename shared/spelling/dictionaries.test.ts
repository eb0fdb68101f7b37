import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Dictionaries, loadDictionaries } from '#shared/spelling/dictionaries.ts'

const near = (path: string) => readFileSync(new URL(path, import.meta.url))
const packaged = (name: string) => ({
  affixes: near(`../../node_modules/${name}/index.aff`),
  words: near(`../../node_modules/${name}/index.dic`),
})

let dictionaries: Dictionaries
beforeAll(async () => {
  dictionaries = await loadDictionaries()
  dictionaries.open('en', [packaged('dictionary-en-gb'), packaged('dictionary-en')])
  dictionaries.open('fr', [packaged('dictionary-fr')])
  dictionaries.open('ar', [{ affixes: near('dictionaries/ar.aff'), words: near('dictionaries/ar.dic') }])
})

describe('the dictionaries', () => {
  it.each([
    ['en', 'organisation organization colour color policymaker’s well-being', 'goverment recieve colouur'],
    ['fr', 'l’égalité œuvre aujourd’hui État plateforme', 'développment oeuvre egalité'],
    ['ar', 'والمؤتمر للمرأة أُعلِنَت الإخبارية مســؤول', 'القاهره الى الاخبارية إقرأ'],
  ])('know the words of %s and not its slips', (language, words, slips) => {
    const speller = dictionaries.speller({})
    expect(words.split(' ').filter((word) => speller.knows(word, language) !== true)).toEqual([])
    expect(slips.split(' ').filter((word) => speller.knows(word, language) !== false)).toEqual([])
  })

  it('know what the desk taught them, in that language alone', () => {
    const speller = dictionaries.speller({ fr: ['Almaty'] })
    expect(speller.knows('Almaty', 'fr')).toBe(true)
    expect(dictionaries.speller({}).knows('Zhezkazgan', 'fr')).toBe(false)
    expect(speller.knows('Zhezkazgan', 'fr')).toBe(false)
  })

  it('know a taught word with what its language joins to it, and no other that holds it', () => {
    const speller = dictionaries.speller({ en: ['zhuzband'], ar: ['زهزكازغان'] })
    expect(['Zhuzband', 'zhuzband’s'].map((word) => speller.knows(word, 'en'))).toEqual([true, true])
    expect(['وبزهزكازغان', 'زهزكازغان', 'لزهزكازغان'].map((word) => speller.knows(word, 'ar'))).toEqual([
      true,
      true,
      true,
    ])
    expect(speller.knows('zhuzbandly', 'en')).toBe(false)
    expect(speller.knows('تزهزكازغان', 'ar')).toBe(false)
    expect(speller.owns('zhuzband', 'en-GB')).toBe(true)
    expect(speller.owns('house', 'en')).toBe(false)
  })

  it('say nothing of a language they do not have', () => {
    expect(dictionaries.speller({}).knows('Приветт', 'ru')).toBeNull()
  })

  it('propose the word that was meant', () => {
    const speller = dictionaries.speller({})
    expect(speller.suggest('goverment', 'en')[0]).toBe('government')
    expect(speller.suggest('القاهره', 'ar')[0]).toBe('القاهرة')
    expect(speller.suggest('government', 'en')).toEqual([])
  })

  it('judge no line without spaces', () => {
    expect(dictionaries.speller({}).knows('a'.repeat(100_000), 'en')).toBe(true)
  })
})
