import type { BoilerplateStore } from '#engine/boilerplate/boilerplate-store.ts'
import type { IgnoreStore } from '#engine/checks/ignore-store.ts'
import type { GlossaryStore } from '#engine/glossaries/glossary-store.ts'
import type { ReleaseDesk } from '#engine/releases/release-desk.ts'
import type { SettingsStore } from '#engine/settings/settings-store.ts'
import { createShippedDictionaries } from '#engine/spelling/read-dictionaries.ts'
import type { CheckRunner } from '#shared/checks/check.ts'
import { type IgnoredFinding, sortIgnored } from '#shared/checks/ignoring.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Ignore } from '#shared/contract/values.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { houseStyleOf } from '#shared/press/house-style.ts'
import type { OwnWords } from '#shared/spelling/own-words.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

export interface CheckedRelease {
  readonly text: ReleaseText
  /** Those that are not ignored. */
  readonly standing: readonly Finding[]
  readonly ignored: readonly IgnoredFinding<Ignore>[]
}

/** Checks releases of the desk as they are committed, by the desk's own settings. What a window shows decides nothing. */
export interface DeskChecks {
  check(id: string, locales?: Readonly<Record<LanguageTag, string>>): Promise<CheckedRelease>
  /** The glossaries in use, ready to recognise their terms. */
  terms(): TermRecogniser
}

export interface DeskChecksParts {
  readonly releases: ReleaseDesk
  readonly glossaries: GlossaryStore
  readonly settings: SettingsStore
  readonly ignores: IgnoreStore
  readonly boilerplate: BoilerplateStore
}

/** The release checked last is remembered, for it is usually checked again: signed off, then exported. */
export function createDeskChecks({
  releases,
  glossaries,
  settings,
  ignores,
  boilerplate,
}: DeskChecksParts): DeskChecks {
  let last: {
    readonly id: string
    readonly read: ReturnType<typeof createTextReader>
    readonly run: CheckRunner
  } | null = null
  const shippedDictionaries = createShippedDictionaries()
  let spelling: { readonly key: string; readonly speller: Speller } | null = null
  let known: { readonly glossaries: readonly unknown[]; readonly terms: TermRecogniser } | null = null

  function recogniser(): TermRecogniser {
    const chosen = settings.get().glossaries
    const there = glossaries.list().map(({ id }) => id)
    const wanted = glossaries.load(chosen === null ? there : there.filter((id) => chosen.includes(id)))
    // The store hands out the same glossary until a concept of it was saved.
    const same =
      known?.glossaries.length === wanted.length && wanted.every((each, at) => each === known?.glossaries[at])
    if (!known || !same) known = { glossaries: wanted, terms: createTermRecogniser(wanted) }
    return known.terms
  }

  /** The same speller for the same languages and own words, so that what was checked by it still holds. */
  async function spellerFor(languages: readonly LanguageTag[], ownWords: OwnWords): Promise<Speller> {
    const dictionaries = await shippedDictionaries.opened(languages)
    const key = JSON.stringify([languages, ownWords])
    if (spelling?.key !== key) spelling = { key, speller: dictionaries.speller(ownWords) }
    return spelling.speller
  }

  return {
    terms: recogniser,
    check: async (id, locales = releases.summary(id).locales) => {
      const { severities, houseStyle, ownWords } = settings.get()
      const speller = await spellerFor(releases.summary(id).languages, ownWords)
      if (last?.id !== id) last = { id, read: createTextReader(), run: createCheckRunner() }
      const text = last.read(releases.document(id), locales)
      const approved = boilerplate.list()
      const findings = last.run(text, recogniser(), { severities, house: houseStyleOf(houseStyle), speller, approved })
      return { text, ...sortIgnored(findings, ignores.list(id)) }
    },
  }
}
