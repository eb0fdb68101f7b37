import { describe, expect, it } from 'vitest'
import { confusionRules } from '#shared/checks/language/confusion-rules.ts'
import { arabicConfusions } from '#shared/checks/language/confusions-ar.ts'
import { englishConfusions } from '#shared/checks/language/confusions-en.ts'
import { englishSoundalikes } from '#shared/checks/language/confusions-en-sound.ts'
import { frenchConfusions } from '#shared/checks/language/confusions-fr.ts'
import { frenchSoundalikes } from '#shared/checks/language/confusions-fr-sound.ts'
import { wordsIn } from '#shared/text/words-in.ts'

describe('the tables of confused words', () => {
  it.each([
    ['en', englishConfusions],
    ['en', englishSoundalikes],
    ['fr', frenchConfusions],
    ['fr', frenchSoundalikes],
    ['ar', arabicConfusions],
  ])('have a rule that can be read for each wrong word of %s', (language, table) => {
    const rulesOf = confusionRules(language)
    const wrongs = table.flatMap((line) => (line.split(/\s\|(?=\s|$)/u)[1] ?? '').trim().split('/'))
    expect(wrongs.length).toBeGreaterThan(20)
    const withoutRule = wrongs.filter(
      (wrong) => !wordsIn(wrong).forms.some((form) => rulesOf?.(form)?.some((rule) => rule.wrong === wrong)),
    )
    expect(withoutRule).toEqual([])
  })

  it('have none for a word that nobody confuses', () => {
    const [form] = wordsIn('Almaty').forms
    expect(form && confusionRules('en')?.(form)).toBeNull()
  })
})
