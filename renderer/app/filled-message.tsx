import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOfPassage } from '#shared/text/direction.ts'
import { fragmentsOf, marksFor } from '#shared/text/sentence-fragments.ts'

export interface FilledMessageProps {
  /** Namespace and key: `errors:FILE_EMPTY.message`. The first that has a sentence is shown. */
  readonly keys: readonly string[]
  readonly values: Readonly<Record<string, string>>
  /** The language a value is written in; undefined: unknown, and the value keeps its own direction. */
  readonly languageOf?: (name: string, value: string) => string | undefined
  /** Values that are not text of somebody's document but a word of the interface. */
  readonly translate?: (name: string, value: string) => string | undefined
  readonly otherwise?: ReactNode
}

/** A sentence whose values stand isolated, each with its own language and direction. */
export function FilledMessage({ keys, values, languageOf, translate, otherwise = null }: FilledMessageProps) {
  const { i18n } = useTranslation()
  const marks = marksFor(values)
  // A sentence that counts exists in its plural forms only, and is found by what it counts.
  const key = keys.find((candidate) => i18n.exists(candidate, marks))
  if (key === undefined) return otherwise
  // The key comes from a check or a failure code, which the type-checker cannot follow; `exists` was asked before.
  const sentence = (i18n.t as (key: string, marks: Record<string, string | number>) => string)(key, marks)
  return fragmentsOf(sentence).map((fragment, place) => {
    if (fragment.name === null) return <Fragment key={place}>{fragment.text}</Fragment>
    const value = values[fragment.name] ?? ''
    const own = translate?.(fragment.name, value)
    if (own !== undefined) return <Fragment key={place}>{own}</Fragment>
    const language = languageOf?.(fragment.name, value)
    return (
      <bdi
        key={place}
        className="fragment"
        {...(language ? { lang: language, dir: directionOfPassage(value, language) } : {})}
      >
        {value}
      </bdi>
    )
  })
}
