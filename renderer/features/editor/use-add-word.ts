import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useSettings } from '#renderer/app/settings-context.tsx'
import type { LanguageTag } from '#shared/model/language.ts'
import { withOwnWord, withoutOwnWord } from '#shared/spelling/own-words.ts'

/** Adds a word to the desk's dictionary: it is right from now on, in all releases and all windows. */
export function useAddWord(): (word: string, language: LanguageTag) => void {
  const { settings, change } = useSettings()
  const { fail, tell } = useAnnouncer()
  const { t } = useTranslation()
  return (word, language) => {
    const ownWords = withOwnWord(settings.ownWords, word, language)
    change({ ownWords }).then(() => {
      const undo = () => void change({ ownWords: withoutOwnWord(ownWords, word, language) }).catch(fail)
      tell(t('checks.wordAdded', { word }), { label: t('common.undo'), run: undo })
    }, fail)
  }
}
