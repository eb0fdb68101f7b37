import { changedWords } from '#renderer/features/editor/compare/changed-words.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface WordChangesProps {
  readonly language: string
  readonly before: string
  readonly after: string
}

/** A passage with what was taken out of it and what has come, and its numbers whole. */
export function WordChanges({ language, before, after }: WordChangesProps) {
  return (
    <p className="word-change" lang={language} dir={directionOf(language)}>
      {changedWords(before, after, language).map(({ is, parts }, place) => {
        const Shown = is === 'same' ? 'span' : is === 'delete' ? 'del' : 'ins'
        return (
          <Shown key={place}>
            {parts.map((part, at) =>
              part.is === 'text' ? (
                part.text
              ) : (
                <bdi key={at} dir="ltr">
                  {part.text}
                </bdi>
              ),
            )}
          </Shown>
        )
      })}
    </p>
  )
}
