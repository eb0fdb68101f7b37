import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dragoman, temporaryFolder } from '#tests/cli/dragoman.ts'
import { plainRelease } from '#tests/cli/releases.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const run = (...args: string[]) => dragoman(args, { cwd: folder.path })

const passage = z.strictObject({ row: z.int(), start: z.int(), end: z.int(), quote: z.string() })
const lineSchema = z.strictObject({
  file: z.string(),
  languages: z.array(z.string()),
  facts: z.array(
    z.strictObject({
      kind: z.string(),
      key: z.string(),
      label: z.string(),
      verdict: z.enum(['agrees', 'differs', 'missing']),
      odd: z.array(z.string()),
      rows: z.array(z.int()),
      values: z.record(z.string(), z.array(passage)),
    }),
  ),
})

const rows = [
  {
    en: 'Oslo, 8 March 2024 – Some 1,500 people came. Write to press@fund.org.',
    fr: 'Oslo, le 9 mars 2024 – Quelque 1 500 personnes sont venues. Écrire à press@fund.org.',
    ar: 'أوسلو، 8 مارس 2024 – حضر نحو ١٥٠٠ شخص. للتواصل press@fund.org.',
  },
]

describe('dragoman facts', () => {
  test('sets every version of a fact side by side, with the odd one named and each placed in its row', async () => {
    folder.write('oslo.json', plainRelease(rows))
    const { exit, out, err } = await run('facts', 'oslo.json', '--json')
    const { facts, languages } = lineSchema.parse(JSON.parse(out))
    expect(languages).toEqual(['en', 'fr', 'ar'])
    const day = facts.find(({ key }) => key === 'date:2024-03-08')
    expect(day).toMatchObject({ kind: 'date', verdict: 'differs', odd: ['fr'], rows: [0] })
    for (const [language, passages] of Object.entries(day?.values ?? {})) {
      for (const { row, start, end, quote } of passages) {
        const text: Readonly<Record<string, string>> | undefined = rows[row]
        expect(text?.[language]?.slice(start, end)).toBe(quote)
      }
    }
    expect(facts.find(({ key }) => key === 'number:1500')?.verdict).toBe('agrees')
    expect(facts.find(({ key }) => key === 'email:press@fund.org')?.verdict).toBe('agrees')
    expect([exit, err]).toEqual([0, ''])
  })

  test('leaves out what agrees where only differences are wanted', async () => {
    folder.write('oslo.json', plainRelease(rows))
    const { out } = await run('facts', 'oslo.json', '--json', '--differences')
    expect(lineSchema.parse(JSON.parse(out)).facts.map(({ key }) => key)).toEqual(['date:2024-03-08'])
  })

  test('shows people the differing versions under the fact, foreign words kept from turning the line round', async () => {
    folder.write('oslo.json', plainRelease(rows))
    const { out } = await run('facts', 'oslo.json')
    expect(out).toContain('≠ \u20688 March 2024\u2069')
    expect(out).toContain('fr  \u20689 mars 2024\u2069')
    expect(out).toContain('= \u20681,500\u2069')
  })

  test('says what is wrong with a file it cannot read', async () => {
    const { exit, err } = await run('facts', 'nowhere.release')
    expect(exit).toBe(2)
    expect(err).toContain('nowhere.release')
  })
})
