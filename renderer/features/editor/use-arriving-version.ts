import { useEffect, useRef } from 'react'
import type { LanguageTag } from '#shared/model/language.ts'

/** A version that comes in from a file is laid beside the first one: nobody adds a translation to leave it out of sight. */
export function useArrivingVersion(
  languages: readonly LanguageTag[],
  visible: readonly LanguageTag[],
  show: (versions: readonly LanguageTag[]) => void,
): void {
  const known = useRef(languages)
  useEffect(() => {
    const arrived = languages.find((language) => !known.current.includes(language))
    known.current = languages
    if (arrived !== undefined && !visible.includes(arrived)) show([...visible.slice(0, 1), arrived])
  }, [languages, visible, show])
}
