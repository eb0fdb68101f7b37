import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readTextToAlign } from '#engine/alignment/align-files.ts'
import { alignedTexts } from '#engine/alignment/aligned-texts.ts'
import { resultOf } from '#engine/alignment/result-of.ts'
import { shippedWordLists } from '#engine/alignment/word-lists.ts'
import { cellContentOf } from '#shared/alignment/session/cell-content.ts'

const seeds = new URL('../../../../shared/seeds/', import.meta.url)
const seed = (name: string) => fileURLToPath(new URL(name, seeds))
const arabic = fileURLToPath(new URL('../../../tests/fixtures/alignment/central-asia-office.ar.txt', import.meta.url))

/** The rows, each as the first words of its cells. */
async function rowsOf(...paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const options = { segmentation: 'sentences', keepFurniture: false, signal: new AbortController().signal } as const
  const texts = await Promise.all(paths.map((path) => readTextToAlign({ path, language: null }, options)))
  const { rows } = await resultOf(alignedTexts(texts, await shippedWordLists(), undefined))
  return rows.map(({ cells }) =>
    cells.map((cell, number) => {
      const text = texts[number]
      return text === undefined
        ? ''
        : cellContentOf(text, number, []).plainText(cell).split(/\s+/u).slice(0, 3).join(' ')
    }),
  )
}

describe.skipIf(!existsSync(seeds))('releases that were never aligned (needs ../shared/seeds)', () => {
  it('lays an Arabic version beside its English one, paragraph by paragraph', async () => {
    expect(await rowsOf(seed('004_fecdb95817865f48.txt'), arabic)).toEqual([
      ['WeGO Expands Presence', 'ويغو توسّع حضورها'],
      ['Almaty, September 20thThe', 'ألماتي، 20 سبتمبر'],
      // Two paragraphs of names are one in Arabic.
      ['Distinguished guests and', 'وضمّ الضيوف الكرام'],
      ['“Today’s opening is', 'وقالت الأمينة العامة'],
      ['WeGO President city,', ''],
      ['“As you may', '«كما تعلمون، عُقد'],
      ['As the African', 'وقدّم نائب عمدة'],
      ['Lastly, Ambassador Koo', 'وفي الختام سلّم'],
      ['The WeGO Central', 'وسيكون المكتب الإقليمي'],
      ['About WeGO', 'نبذة عن ويغو'],
      ['The World Smart', 'المنظمة العالمية للمدن'],
      ['WeGO serves for', 'وتمثّل ويغو لأعضائها'],
      ['Press Contact: Name:', 'للتواصل الصحفي: الاسم:'],
    ])
  })

  it('finds what two different releases share: the words about the organisation and the contact', async () => {
    const rows = await rowsOf(seed('004_fecdb95817865f48.txt'), seed('000_a558c6ade3acd2a9.txt'))
    expect(rows.slice(-4)).toEqual([
      ['About WeGO', 'À propos de'],
      ['The World Smart', "L'Organisation mondiale des"],
      ['WeGO serves for', 'WeGO sert à'],
      ['Press Contact: Name:', 'Contact Presse: Nom'],
    ])
  })
})
