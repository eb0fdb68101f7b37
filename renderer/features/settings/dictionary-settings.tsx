import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import type { SettingsSectionProps } from '#renderer/features/settings/general-settings.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import type { LanguageTag } from '#shared/model/language.ts'
import { type OwnWords, withOwnWord, withoutOwnWord } from '#shared/spelling/own-words.ts'
import { directionOf } from '#shared/text/direction.ts'

/** Those for which a dictionary is shipped. */
const spelledLanguages: readonly LanguageTag[] = ['en', 'fr', 'ar']

/** The words this desk has added to the dictionaries. */
export function DictionarySettings({ settings, onChange }: SettingsSectionProps) {
  const { t } = useTranslation()
  const { tell } = useAnnouncer()
  const { ownWords } = settings
  const change = (words: OwnWords) => onChange({ ownWords: words })
  const remove = (word: string, language: LanguageTag) => {
    const left = withoutOwnWord(ownWords, word, language)
    change(left)
    const undo = { label: t('common.undo'), run: () => change(withOwnWord(left, word, language)) }
    tell(t('settings.wordRemoved', { word }), undo)
  }
  return (
    <>
      <p className="muted">{t('settings.dictionaryText')}</p>
      {spelledLanguages.map((language) => (
        <WordsOfLanguage
          key={language}
          language={language}
          words={ownWords[language] ?? []}
          onAdd={(typed) =>
            change(typed.split(/[\s,;،؛]+/u).reduce((words, word) => withOwnWord(words, word, language), ownWords))
          }
          onRemove={(word) => remove(word, language)}
        />
      ))}
    </>
  )
}

interface WordsOfLanguageProps {
  readonly language: LanguageTag
  readonly words: readonly string[]
  readonly onAdd: (typed: string) => void
  readonly onRemove: (word: string) => void
}

function WordsOfLanguage({ language, words, onAdd, onRemove }: WordsOfLanguageProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const name = ownName(language)
  const direction = directionOf(language)
  return (
    <section aria-label={name}>
      <h2>
        <bdi lang={language}>{name}</bdi>
        <span className="muted numbers"> {words.length}</span>
      </h2>
      <form
        className="own-words-add"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() !== '') onAdd(typed)
          setTyped('')
        }}
      >
        <TextField
          label={t('settings.newWords', { language: name })}
          value={typed}
          onChange={setTyped}
          lang={language}
          dir={direction}
        />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          <Plus aria-hidden />
          {t('settings.addWords')}
        </Button>
      </form>
      {words.length === 0 ? (
        <p className="muted">{t('settings.noWords')}</p>
      ) : (
        <ul className="own-words">
          {words.map((word) => (
            <li key={word}>
              <bdi lang={language} dir={direction}>
                {word}
              </bdi>
              <IconButton
                label={t('settings.removeWord', { word })}
                icon={<X aria-hidden />}
                onPress={() => onRemove(word)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
