// The shipped spelling dictionaries, as files beside the page.

import type { LanguageTag } from '#shared/model/language.ts'
import type { DictionaryFiles } from '#shared/spelling/dictionaries.ts'
import enAffixes from '../../node_modules/dictionary-en/index.aff?url'
import enWords from '../../node_modules/dictionary-en/index.dic?url'
import gbAffixes from '../../node_modules/dictionary-en-gb/index.aff?url'
import gbWords from '../../node_modules/dictionary-en-gb/index.dic?url'
import frAffixes from '../../node_modules/dictionary-fr/index.aff?url'
import frWords from '../../node_modules/dictionary-fr/index.dic?url'
import arAffixes from '../../shared/spelling/dictionaries/ar.aff?url'
import arWords from '../../shared/spelling/dictionaries/ar.dic?url'

interface Address {
  readonly affixes: string
  readonly words: string
}

/** British before American English, so that its proposals come first. */
const addresses: Readonly<Record<LanguageTag, readonly Address[]>> = {
  en: [
    { affixes: gbAffixes, words: gbWords },
    { affixes: enAffixes, words: enWords },
  ],
  fr: [{ affixes: frAffixes, words: frWords }],
  ar: [{ affixes: arAffixes, words: arWords }],
}

/** The dictionaries of a base language; none where none is shipped. */
export async function fetchDictionaries(language: LanguageTag): Promise<readonly DictionaryFiles[]> {
  return Promise.all(
    (addresses[language] ?? []).map(async ({ affixes, words }) => {
      const [rules, list] = await Promise.all([bytesAt(affixes), bytesAt(words)])
      return { affixes: rules, words: list }
    }),
  )
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(address, self.location.href))
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
